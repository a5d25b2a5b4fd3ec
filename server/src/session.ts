import { annotatorNamed, type Lessons } from '@attache/core';
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Abilities } from './abilities.ts';
import { recalledTexts } from './base-texts.ts';
import type { FolderShelf } from './folder-shelf.ts';
import { OpenArticle, readFrom } from './open-article.ts';
import type { KnownProject } from './project-shelf.ts';
import { baseViewOf, type Reading, readArticle, recognizeDocument } from './read-article.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import type { Snapshot } from './snapshot.ts';
import type { Surroundings } from './surroundings.ts';
import { wordsFor } from './words/index.ts';
import type { Words } from './words/words.ts';

/** What folders of the workspace say about the articles in them. */
export interface Shelves {
  readonly lessons: FolderShelf<Lessons>;
  readonly projects: FolderShelf<KnownProject>;
}

/** The articles that are open, from `didOpen` to `didClose`, and the settings they are read with. */
export class Session {
  readonly #surroundings: Surroundings;
  readonly #abilities: Abilities;
  readonly #shelves: Shelves;
  readonly #open = new Map<string, OpenArticle>();
  readonly #forget: ((uri: string) => void)[] = [];
  #settings: Settings = DEFAULT_SETTINGS;

  constructor(surroundings: Surroundings, abilities: Abilities, shelves: Shelves) {
    this.#surroundings = surroundings;
    this.#shelves = shelves;
    this.#abilities = abilities;
  }

  get words(): Words {
    return wordsFor(this.#settings.uiLanguage, this.#abilities.locale);
  }

  /** Who decides on an article: as the settings say, where an id or initials stand for one of the project's annotators. */
  async annotator(uri: string): Promise<string> {
    const given = this.#settings.annotator;
    if (given === '') return this.#surroundings.account(uri);
    const known = (await this.project(uri))?.reading.project.annotators ?? [];
    return annotatorNamed(given, known)?.name ?? given;
  }

  /** What the project of an article says, as far as one is there. */
  project(uri: string): Promise<KnownProject | undefined> {
    return this.#shelves.projects.find(uri);
  }

  get abilities(): Abilities {
    return this.#abilities;
  }

  use(settings: Settings): void {
    this.#settings = settings;
    this.#forgetReadings();
  }

  /** What the project has learned may be other than it was. */
  forgetLessons(): void {
    this.#shelves.lessons.forget();
    this.#forgetReadings();
  }

  /** A project's file may say other things than it did. */
  forgetProjects(): void {
    this.#shelves.projects.forget();
    this.#forgetReadings();
  }

  open(item: TextDocumentItem): void {
    this.#open.set(item.uri, new OpenArticle(item));
  }

  close(uri: string): void {
    this.#open.delete(uri);
    for (const forget of this.#forget) forget(uri);
  }

  onClose(forget: (uri: string) => void): void {
    this.#forget.push(forget);
  }

  openUris(): readonly string[] {
    return [...this.#open.keys()];
  }

  article(uri: string): OpenArticle | undefined {
    return this.#open.get(uri);
  }

  /** `undefined` where it is not open. */
  versionOf(uri: string): number | undefined {
    return this.#open.get(uri)?.version;
  }

  /** Takes an edit over, or says why not; then nothing is answered about the article until its text came whole. */
  change(
    uri: string,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): string | undefined {
    const article = this.#open.get(uri);
    return article ? article.change(changes, version) : 'a change of a text that is not open';
  }

  /** `undefined` where the article is not open, or the mirror has lost its step. */
  async snapshot(uri: string): Promise<Snapshot | undefined> {
    const article = this.#open.get(uri);
    if (!article?.inSync) return undefined;
    const reading = await this.#readingOf(uri);
    return article.inSync ? article.snapshot(this.#surroundings.sidecars, reading) : undefined;
  }

  /** False for what was read with settings, with lessons or with a project that have changed since. */
  async isCurrent(known: Snapshot): Promise<boolean> {
    const now = await this.#readingOf(known.uri);
    return known.words === now.words && isReadAs(known, now);
  }

  /** An article that is not open. What was found is taken over from `known` where its text is the same. */
  async readClosed(uri: string, text: string, known?: Snapshot): Promise<Snapshot> {
    const reading = await this.#readingOf(uri);
    const document = TextDocument.create(uri, 'attache-article', 0, text);
    const isKnown = known?.document.getText() === text && isReadAs(known, reading);
    const recognition = isKnown ? known.recognition : recognizeDocument(document, reading);
    const sidecar = await readFrom(this.#surroundings.sidecars, uri);
    const base = baseViewOf(document);
    const texts = await recalledTexts(document, base, sidecar, reading);
    return readArticle(document, recognition, sidecar, reading, texts, base);
  }

  #forgetReadings(): void {
    for (const article of this.#open.values()) article.forgetReading();
  }

  async #readingOf(uri: string): Promise<Reading> {
    const [lessons, project] = await Promise.all([
      this.#settings.learning ? this.#shelves.lessons.find(uri) : undefined,
      this.project(uri),
    ]);
    const { recognize, openReader, knowledge, baseTexts } = this.#surroundings;
    return {
      ...(baseTexts && { baseTexts }),
      recognize,
      openReader,
      knowledge: project?.tables.knowledge ?? knowledge,
      project,
      words: this.words,
      settings: this.#settings,
      abilities: this.#abilities,
      lessons,
    };
  }
}

/** True where the same would be found again. */
function isReadAs(known: Snapshot, { settings, lessons, project }: Reading): boolean {
  return known.settings === settings && known.lessons === lessons && known.project === project;
}
