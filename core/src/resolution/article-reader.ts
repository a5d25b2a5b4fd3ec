import type { LanguageId } from '../lexicon/language.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { LINES_AHEAD } from '../text/wraps.ts';
import { formatDay } from './calendar.ts';
import { type DocumentFacts, FactsCounter, sameFacts } from './document-facts.ts';
import { gatherPeople, type People } from './link-people.ts';
import type { Mention } from './mention.ts';
import { type Piece, Pieces, placedAt } from './pieces.ts';
import { cutPieces, type LanguageChoice, readPieces, weighPieces } from './read-pieces.ts';
import type { ReaderTables } from './reader-tables.ts';
import type { Findings, Recognition, RecognitionSettings } from './recognition.ts';
import { type ResolutionContext, resolvePiece, shiftMention } from './resolve-piece.ts';

/**
 * Keeps the recognition of an article up to date while it is edited. An edit reads the blocks it touches;
 * what a block means is worked out again only when somebody asks for it, and only if the block or
 * something the whole document says (its date, its people) has changed.
 */
export class ArticleReader {
  readonly #name: string;
  readonly #settings: RecognitionSettings;
  readonly #tables: ReaderTables;
  readonly #choice: LanguageChoice;
  #pieces: Pieces;
  #counter: FactsCounter;
  #language: number;
  #facts: DocumentFacts;
  #people: People;
  #against: ResolutionContext | undefined;

  constructor({ name, text }: Article, settings: RecognitionSettings, tables: ReaderTables) {
    this.#name = name;
    this.#settings = settings;
    this.#tables = tables;
    const { languages } = tables.lexicon;
    const wanted = settings.language === undefined ? tables.languages : [settings.language];
    const among = languages.flatMap(({ id }, index) => (wanted?.includes(id) ? [index] : []));
    this.#choice = among.length === 1 ? { fixed: among[0] } : { among };
    const { pieces, counter, language } = this.#readWhole(text);
    this.#pieces = pieces;
    this.#counter = counter;
    this.#language = language;
    this.#facts = this.#countFacts();
    this.#people = this.#gather(this.#facts);
  }

  /** Replaces the text from `start` to `end` (UTF-16 code units). */
  edit(start: number, end: number, inserted: string): void {
    // Whether a line goes on is told by some behind it.
    const first = Math.max(0, this.#pieces.find(start).index - LINES_AHEAD);
    let last = this.#pieces.find(Math.max(start, end)).index + LINES_AHEAD;
    const from = this.#offsetOf(first, start);
    for (;;) {
      const old = this.#pieces.all.slice(first, last + 1);
      const before = old.map(({ text }) => text).join('');
      const texts = cutPieces(before.slice(0, start - from) + inserted + before.slice(end - from));
      const next = last + 1 < this.#pieces.all.length;
      const alike = alikeAtEnd(texts, old);
      if (next && alike < LINES_AHEAD) {
        last++;
        continue;
      }
      // Blocks that are only looked at stay: who is named in them need not be gathered anew.
      const head = alikeAtStart(texts, old);
      const tail = Math.min(alike, texts.length - head, old.length - head);
      this.#replace(
        first + head,
        old.slice(head, old.length - tail),
        texts.slice(head, texts.length - tail),
      );
      break;
    }
    this.#refresh();
  }

  /** Everything that is found in the article as it is now. */
  recognition(): Recognition {
    return {
      language: this.#languageId(),
      documentDate: this.#documentDate(),
      mentions: this.mentionsIn({ start: 0, end: Number.POSITIVE_INFINITY }),
    };
  }

  /** The same, worked out as it is asked for. Later edits leave it as it is. */
  findings(): Findings {
    const pieces = this.#pieces.copy();
    const context = this.#context();
    const mentionsIn = (span: Span) => this.#mentionsIn(span, pieces, context);
    let all: readonly Mention[] | undefined;
    return {
      language: this.#languageId(),
      documentDate: this.#documentDate(),
      get mentions() {
        all ??= mentionsIn({ start: 0, end: Number.POSITIVE_INFINITY });
        return all;
      },
      mentionsIn,
    };
  }

  /** What is found in a part of the article, whole blocks at a time; costs what the part holds. */
  mentionsIn(span: Span): Mention[] {
    return this.#mentionsIn(span, this.#pieces, this.#context());
  }

  #mentionsIn(span: Span, pieces: Pieces, context: ResolutionContext): Mention[] {
    const found: Mention[] = [];
    let { index, start } = pieces.find(span.start);
    for (
      let piece = pieces.at(index);
      piece !== undefined && start <= span.end;
      piece = pieces.at(++index)
    ) {
      for (const mention of this.#mentionsOf(piece, context))
        found.push(shiftMention(mention, start));
      start += piece.text.length;
    }
    return found;
  }

  #languageId(): LanguageId {
    return this.#tables.lexicon.languages[this.#language]?.id ?? 'en';
  }

  #documentDate(): string | undefined {
    const { date } = this.#facts;
    return date && formatDay(date);
  }

  #mentionsOf(piece: Piece, context: ResolutionContext): readonly Mention[] {
    // Only saves time: the same would come out.
    if (piece.resolved?.against === context) return piece.resolved.mentions;
    const mentions = resolvePiece(piece, context);
    piece.resolved = { against: context, mentions };
    return mentions;
  }

  /** What pieces are resolved against: one for all of them, until what the document says has changed. */
  #context(): ResolutionContext {
    const known = this.#against;
    // Only saves time: all would be resolved again to the same.
    if (known?.facts === this.#facts && known.people === this.#people) return known;
    this.#against = {
      facts: this.#facts,
      people: this.#people,
      lessons: this.#settings.lessons,
      ...this.#tables,
    };
    return this.#against;
  }

  #offsetOf(index: number, near: number): number {
    const found = this.#pieces.find(near);
    let { start } = found;
    for (let at = found.index - 1; at >= index; at--)
      start -= this.#pieces.at(at)?.text.length ?? 0;
    return start;
  }

  #readAll(text: string): void {
    const { pieces, counter, language } = this.#readWhole(text);
    this.#pieces = pieces;
    this.#counter = counter;
    this.#language = language;
  }

  /** The pieces of a text, what they add up to, and the language of the document. */
  #readWhole(text: string): { pieces: Pieces; counter: FactsCounter; language: number } {
    const { lexicon } = this.#tables;
    const texts = cutPieces(text);
    const room = lexicon.workroom.for(texts);
    const weighed = weighPieces(texts, lexicon, this.#choice, room);
    const language =
      this.#choice.fixed ??
      this.#allowed(FactsCounter.languageOf(weighed.map(({ scores }) => scores)));
    const read = readPieces(weighed, lexicon, language, room);
    const pieces = read.map((piece, order) => placedAt(piece, order * SPREAD));
    const counter = new FactsCounter();
    for (const piece of pieces) counter.count(piece, 1);
    return { pieces: new Pieces(pieces), counter, language };
  }

  #replace(index: number, old: readonly Piece[], texts: readonly string[]): void {
    const { lexicon } = this.#tables;
    const kept = new Map(old.map((piece) => [piece.text, piece]));
    const fresh = texts.filter((text) => !kept.has(text));
    const room = lexicon.workroom.for(fresh);
    const weighed = weighPieces(fresh, lexicon, this.#choice, room);
    const read = new Map(
      readPieces(weighed, lexicon, this.#language, room).map((piece) => [piece.text, piece]),
    );
    for (const piece of old) this.#counter.count(piece, -1);
    const before = this.#pieces.at(index - 1)?.order ?? -SPREAD;
    const after =
      this.#pieces.at(index + old.length)?.order ?? before + SPREAD * (texts.length + 1);
    const step = (after - before) / (texts.length + 1);
    const pieces = texts.flatMap((text, at) => {
      const piece = read.get(text) ?? kept.get(text);
      return piece === undefined ? [] : [placedAt(piece, before + step * (at + 1))];
    });
    this.#pieces.replace(index, old.length, pieces);
    for (const piece of pieces) this.#counter.count(piece, 1);
    if (step < 1e-6) this.#renumber();
  }

  /** Numbers between two pieces run out after many edits at one place; then all are numbered anew. */
  #renumber(): void {
    this.#readAll(this.#text());
  }

  #text(): string {
    return this.#pieces.all.map(({ text }) => text).join('');
  }

  #refresh(): void {
    const language = this.#choice.fixed ?? this.#allowed(this.#counter.language());
    if (language !== this.#language) this.#readAll(this.#text());
    const facts = this.#countFacts();
    if (sameFacts(facts, this.#facts)) return;
    this.#facts = facts;
    this.#people = this.#gather(facts);
  }

  /** An article that speaks for no language is in one of those that are thought of. */
  #allowed(language: number): number {
    const { among = [] } = this.#choice;
    return among.includes(language) ? language : (among[0] ?? language);
  }

  #countFacts(): DocumentFacts {
    return this.#counter.facts(
      this.#pieces,
      this.#name,
      this.#settings.date,
      this.#tables.knowledge,
      this.#tables.dateOrder,
    );
  }

  #gather(facts: DocumentFacts): People {
    const { people } = this.#counter;
    return gatherPeople(people.names(), people.written(), this.#tables.knowledge, facts);
  }
}

/** How far apart pieces are numbered at first. */
const SPREAD = 1024;

/** How many pieces from the first on are what they were. */
function alikeAtStart(texts: readonly string[], old: readonly Piece[]): number {
  let count = 0;
  while (count < texts.length && texts[count] === old[count]?.text) count++;
  return count;
}

/** How many of the last pieces are what they were: only those before them can have changed. */
function alikeAtEnd(texts: readonly string[], old: readonly Piece[]): number {
  let count = 0;
  while (count < texts.length && texts.at(-1 - count) === old.at(-1 - count)?.text) count++;
  return count;
}
