import { basename, dirname, join, resolve } from 'node:path';
import {
  applyOperations,
  type ClockedOperation,
  clockOperations,
  decisionKeys,
  EMPTY_SIDECAR,
  joinOperations,
  joinSidecars,
  type Operation,
  type Sidecar,
  type SidecarError,
  type SidecarFile,
  type Sidecars,
  type Vanished,
  vanishedFrom,
  writeSidecar,
} from '@attache/core';
import { type Backups, openBackups, type Version } from './backups.ts';
import { codeOf, type Files, nodeFiles } from './files.ts';
import { keptElsewhere } from './git-history.ts';
import { type Journal, openJournal } from './journal.ts';
import type { JournalEntry } from './journal-line.ts';
import { thisMachine } from './machine.ts';
import { keptError, saveError } from './save-error.ts';
import { sidecarPath } from './sidecar-path.ts';
import {
  type Change,
  type Changed,
  type DiskSettings,
  type DiskSidecars,
  diskSidecars,
} from './sidecar-store.ts';
import { articleKey, ensureFolder } from './state-folder.ts';
import { openStepLog, type StepLog } from './step-log.ts';

/** Sidecars on a disk with a journal in front of them and earlier versions behind them. */
export interface KeptSidecars extends Sidecars {
  readonly steps: StepLog;
  /**
   * Tries once more to save what could not be saved: what this program has failed with, and what programs left that
   * have ended. Returns what is saved now; what is not, `owed` tells.
   */
  retry(): Promise<readonly Saved[]>;
  /** What `retry` has given up and set aside since this was asked last: each is told once. */
  aside(): readonly SetAside[];
  /** What this program could not save so far. */
  owed(): readonly Unsaved[];
  /** What any program has not saved, those that run included. Changes nothing. */
  unsaved(): Promise<readonly Unsaved[]>;
  /** `undefined` where the sidecar has all that it had, but for a tenth. What git keeps on another branch is not gone. */
  vanished(article: string): Promise<Vanished | undefined>;
  /** The decisions that the sidecar had and git keeps elsewhere; `undefined` unless they would be an alarm otherwise. */
  checkedOut(article: string): Promise<CheckedOut | undefined>;
  /** The latest first. */
  versions(article: string): Promise<readonly Version[]>;
  /** Joins what is missing to the sidecar; what it has by now stays. */
  restore(article: string, from: readonly Sidecar[]): Promise<SidecarFile>;
  /** As `restore`, from all that it should hold. */
  restoreVanished(article: string): Promise<SidecarFile>;
  /** What is missing is rightly missing: there is no alarm about it any more. */
  accept(article: string): Promise<void>;
  /** Resolves when the earlier versions of all that was saved are written. Nobody who decides waits for that. */
  settled(): Promise<void>;
}

/** How many decisions on an article, by its path. */
export interface Saved {
  readonly article: string;
  readonly decisions: number;
}

/** Decisions that are not in the sidecar because another branch is checked out, or a stash holds them. */
export interface CheckedOut {
  readonly decisions: number;
  /** The branches, tags or stash that have them. */
  readonly keepers: readonly string[];
}

/** Decisions that have no place any more: the article's folder has been gone for a week. */
export interface SetAside extends Saved {
  /** A sidecar that holds them, for a person to bring to the article. */
  readonly sidecar: string;
}

/** Decisions on one article that are in a journal and not in its sidecar. */
export interface Unsaved extends Saved {
  /** Why the last attempt of this program failed, if it made one. */
  readonly why: SidecarError | undefined;
}

export interface KeptSettings extends DiskSettings {
  /** Journals and backups are in it. */
  readonly state: string;
  /** ISO 8601. */
  readonly now?: () => string;
  /** How many bytes a journal may grow to before it is swept. 0 for a program that makes few decisions. */
  readonly sweepAt?: number;
}

export function keptSidecars(settings: KeptSettings): KeptSidecars {
  return new KeptOnDisk(settings);
}

class KeptOnDisk implements KeptSidecars {
  readonly steps: StepLog;
  readonly #files: Files;
  readonly #now: () => string;
  readonly #asideFolder: string;
  readonly #store: DiskSidecars;
  readonly #journal: Journal;
  readonly #backups: Backups;
  readonly #debts = new Map<string, Debt>();
  #aside: readonly SetAside[] = [];
  /** Earlier versions that are being written, by article. */
  readonly #keeping = new Map<string, Promise<void>>();

  constructor(settings: KeptSettings) {
    const { state, files = nodeFiles, machine = thisMachine, sweepAt = 65_536 } = settings;
    const now = settings.now ?? (() => new Date().toISOString());
    this.#files = files;
    this.#now = now;
    this.#asideFolder = join(state, 'aside');
    this.#journal = openJournal({ files, machine, folder: join(state, 'journal'), sweepAt });
    this.steps = openStepLog({ files, folder: join(state, 'steps') });
    this.#backups = openBackups({ files, folder: join(state, 'backups'), now });
    this.#store = diskSidecars({
      ...settings,
      keepDamaged: (article, text) => this.#backups.keep(article, 'damaged', text),
    });
  }

  read(article: string): Promise<SidecarFile | undefined> {
    return this.#store.read(article);
  }

  async save(article: string, operations: readonly Operation[]): Promise<SidecarFile> {
    // A sidecar that cannot be read is no reason to forget the decision: it will be told when it is saved.
    const sidecar = await this.#store.current(article).catch(() => EMPTY_SIDECAR);
    const known = joinOperations(sidecar, operationsOf(this.#owed(article)));
    const clocked = clockOperations(known, operations);
    // Without a journal the decision is as safe as it was without one: its save is what counts.
    const entry = await this.#journal.append(resolve(article), clocked).catch(() => undefined);
    return this.#attempt(article, entry ? [entry] : [], (before) =>
      applyOperations(before, operations),
    );
  }

  async retry(): Promise<readonly Saved[]> {
    const left = await this.#journal.takeOver().catch(() => []);
    for (const entry of left) this.#owe(entry.article, [entry], undefined);
    const attempts = this.owed().map(async ({ article, decisions }) => {
      const isSaved = await this.#attempt(article, [], (before) => before).then(
        () => true,
        () => false,
      );
      if (!isSaved) await this.#setAside(article).catch(() => undefined);
      return isSaved ? [{ article, decisions }] : [];
    });
    return (await Promise.all(attempts)).flat();
  }

  aside(): readonly SetAside[] {
    const told = this.#aside;
    this.#aside = [];
    return told;
  }

  owed(): readonly Unsaved[] {
    return [...this.#debts].map(([article, { entries, why }]) => unsavedOf(article, entries, why));
  }

  async unsaved(): Promise<readonly Unsaved[]> {
    const all = await this.#journal.read();
    const articles = new Set(all.map(({ article }) => article));
    const found = [...articles].map(async (article) => {
      const entries = all.filter((entry) => entry.article === article);
      const isSaved = await this.#holds(article, entries);
      return isSaved ? [] : [unsavedOf(article, entries, this.#debts.get(article)?.why)];
    });
    return (await Promise.all(found)).flat();
  }

  async vanished(article: string): Promise<Vanished | undefined> {
    const { now, expected } = await this.#nowAndExpected(article);
    // Git is asked only where something is missing.
    if (!now || !vanishedMost(expected, now)) return undefined;
    return vanishedMost(expected, now, await keptElsewhere(article));
  }

  async checkedOut(article: string): Promise<CheckedOut | undefined> {
    const { now, expected } = await this.#nowAndExpected(article);
    if (!now || !vanishedMost(expected, now)) return undefined;
    const elsewhere = await keptElsewhere(article);
    const missing = new Set(expected.flatMap(decisionKeys).filter((key) => !now.lines.has(key)));
    const found = [...missing].flatMap((key) => elsewhere.get(key) ?? []);
    return found.length === 0
      ? undefined
      : { decisions: found.length, keepers: [...new Set(found)] };
  }

  /** What cannot be read is a problem of its own, and told as one. */
  async #nowAndExpected(article: string) {
    const now = await this.#store.current(article).catch(() => undefined);
    if (!now) return { now, expected: [] };
    await this.#allKept(article);
    return { now, expected: await this.#backups.expected(article) };
  }

  async versions(article: string): Promise<readonly Version[]> {
    await this.#allKept(article);
    return this.#backups.versions(article);
  }

  restore(article: string, from: readonly Sidecar[]): Promise<SidecarFile> {
    return this.#attempt(article, [], (now) => restored(now, from));
  }

  async restoreVanished(article: string): Promise<SidecarFile> {
    await this.#allKept(article);
    return this.restore(article, await this.#backups.expected(article));
  }

  async accept(article: string): Promise<void> {
    const file = await this.#store.read(article);
    await this.#allKept(article);
    await this.#backups.keep(article, 'accepted', file?.text ?? '');
  }

  async settled(): Promise<void> {
    await Promise.all(this.#keeping.values());
  }

  /** Whatever is saved takes with it what this program still owes the article. */
  async #attempt(
    article: string,
    entries: readonly JournalEntry[],
    change: Change,
  ): Promise<SidecarFile> {
    const owed = this.#owed(article);
    let file: Changed;
    try {
      file = await this.#store.change(article, (before) =>
        change(joinOperations(before, operationsOf(this.#owed(article)))),
      );
    } catch (error) {
      const failure = saveError(article, error);
      const isKept = owed.length + entries.length > 0;
      const why = isKept ? keptError(article, failure) : failure;
      if (isKept) this.#owe(article, entries, why);
      throw why;
    }
    this.#pay(article, owed);
    await this.#journal.settle([...owed, ...entries]).catch(() => undefined);
    this.#keepLater(article, file);
    return { text: file.text };
  }

  /** One after the other. A program that ends meanwhile leaves the version before; the sidecar is what is durable. */
  #keepLater(article: string, { text, before }: Changed): void {
    const key = resolve(article);
    const kept = this.#allKept(article)
      .then(() => this.#backups.keep(article, 'saved', text, before))
      .catch(() => undefined)
      .finally(() => {
        if (this.#keeping.get(key) === kept) this.#keeping.delete(key);
      });
    this.#keeping.set(key, kept);
  }

  async #allKept(article: string): Promise<void> {
    await this.#keeping.get(resolve(article));
  }

  /**
   * A folder that is gone may be on a disk that is not plugged in, so it is waited for. After a week what waits for it
   * becomes a sidecar of its own: it would be tried for ever, and nobody would look for it in a journal.
   */
  async #setAside(article: string): Promise<void> {
    const owed = this.#owed(article);
    const isOld = operationsOf(owed).every(
      ({ decision }) => Date.parse(this.#now()) - Date.parse(decision.at) > PATIENCE,
    );
    if (owed.length === 0 || !isOld || !(await isGone(this.#files, dirname(article)))) return;
    const folder = join(this.#asideFolder, articleKey(article));
    const place = join(folder, basename(article));
    await ensureFolder(this.#files, folder);
    await this.#store.change(place, (before) => joinOperations(before, operationsOf(owed)));
    this.#pay(article, owed);
    await this.#journal.settle(owed).catch(() => undefined);
    const decisions = operationsOf(owed).length;
    this.#aside = [...this.#aside, { article, decisions, sidecar: sidecarPath(place) }];
  }

  #owed(article: string): readonly JournalEntry[] {
    return this.#debts.get(resolve(article))?.entries ?? [];
  }

  #owe(article: string, entries: readonly JournalEntry[], why: SidecarError | undefined): void {
    this.#debts.set(resolve(article), { entries: [...this.#owed(article), ...entries], why });
  }

  #pay(article: string, paid: readonly JournalEntry[]): void {
    const entries = this.#owed(article).filter((entry) => !paid.includes(entry));
    const key = resolve(article);
    if (entries.length === 0) this.#debts.delete(key);
    else this.#debts.set(key, { entries, why: this.#debts.get(key)?.why });
  }

  async #holds(article: string, entries: readonly JournalEntry[]): Promise<boolean> {
    const sidecar = await this.#store.current(article).catch(() => EMPTY_SIDECAR);
    return joinOperations(sidecar, operationsOf(entries)) === sidecar;
  }
}

/** The greatest loss among what the sidecar should hold. */
function vanishedMost(
  expected: readonly Sidecar[],
  now: Sidecar,
  kept?: ReadonlyMap<string, unknown>,
): Vanished | undefined {
  return expected
    .flatMap((before) => vanishedFrom(before, now, kept) ?? [])
    .toSorted((a, b) => b.gone - a.gone)[0];
}

const PATIENCE = 7 * 24 * 3_600_000;

async function isGone(files: Files, folder: string): Promise<boolean> {
  try {
    await files.lstat(folder);
    return false;
  } catch (error) {
    return codeOf(error) === 'ENOENT';
  }
}

interface Debt {
  readonly entries: readonly JournalEntry[];
  readonly why: SidecarError | undefined;
}

function operationsOf(entries: readonly JournalEntry[]): ClockedOperation[] {
  return entries.flatMap(({ operations }) => operations);
}

function unsavedOf(
  article: string,
  entries: readonly JournalEntry[],
  why: SidecarError | undefined,
): Unsaved {
  // Who decides again on what waits, or tries again, decides on the same.
  const distinct = new Set(operationsOf(entries).map(({ decision: { id, by } }) => `${id} ${by}`));
  return { article, decisions: distinct.size, why };
}

/** What no version of this program understands, or another one has made, is not brought back. */
function restored(now: Sidecar, from: readonly Sidecar[]): Sidecar {
  const usable = from.filter(({ readOnly }) => !readOnly);
  const joined = usable.reduce(joinSidecars, now);
  return writeSidecar(joined) === writeSidecar(now) ? now : joined;
}
