import type { Operation } from './record.ts';
import type { Sidecar } from './sidecar.ts';
import {
  afterStep,
  NO_STEPS,
  redoOf,
  type Step,
  type StepEvent,
  type Steps,
  undoOf,
} from './steps.ts';

/** Where steps outlive the program. Keyed by the article's address. */
export interface StepMemory {
  readonly steps: (uri: string) => Promise<Steps>;
  readonly rememberStep: (uri: string, event: StepEvent) => Promise<void>;
}

/** The steps on every article: those of this session, and those of earlier ones where the host remembers them. */
export class History {
  readonly #memory: StepMemory | undefined;
  readonly #steps = new Map<string, Promise<Steps>>();
  /** The articles of this session's steps, the latest last, for whoever undoes without naming one. */
  readonly #articles: Record<keyof Steps, string[]> = { done: [], undone: [] };
  #count = 0;

  constructor(memory: StepMemory | undefined) {
    this.#memory = memory;
  }

  /** `undefined` where there is none, of this article or of any. */
  async last(from: keyof Steps, wanted?: string): Promise<Found | undefined> {
    const uri = wanted ?? this.#articles[from].at(-1);
    const step = uri === undefined ? undefined : (await this.#of(uri))[from].at(-1);
    return uri !== undefined && step ? { uri, step } : undefined;
  }

  /** The same step in another article. */
  async named(from: keyof Steps, uri: string, id: string): Promise<Step | undefined> {
    return (await this.#of(uri))[from].findLast((step) => step.id === id);
  }

  /** One step of a person, in as many articles as it changed. */
  async done(parts: readonly StepPart[]): Promise<void> {
    this.#count += 1;
    const [first] = parts;
    const id = `${first?.operations[0]?.decision.at} ${first?.operations[0]?.annotation.id} ${this.#count}`;
    for (const { uri, operations, inverses } of parts) {
      const others = parts.map((part) => part.uri).filter((other) => other !== uri);
      const step = { id, operations, inverses, ...(others.length > 0 && { others }) };
      const { done, undone } = this.#articles;
      this.#articles.undone = undone.filter((other) => other !== uri);
      done.push(uri);
      await this.#add(uri, { kind: 'done', step });
    }
  }

  async moved(uri: string, event: StepEvent & { kind: 'undone' | 'redone' }): Promise<void> {
    const { done, undone } = this.#articles;
    const [from, to] = event.kind === 'undone' ? [done, undone] : [undone, done];
    const at = from.lastIndexOf(uri);
    if (at >= 0) from.splice(at, 1);
    to.push(uri);
    await this.#add(uri, event);
  }

  async #add(uri: string, event: StepEvent): Promise<void> {
    const steps = await this.#of(uri);
    this.#steps.set(uri, Promise.resolve(afterStep(steps, event)));
    // What cannot be remembered can be undone as long as this session lasts.
    await this.#memory?.rememberStep(uri, event).catch(() => undefined);
  }

  #of(uri: string): Promise<Steps> {
    const known = this.#steps.get(uri) ?? this.#read(uri);
    this.#steps.set(uri, known);
    return known;
  }

  async #read(uri: string): Promise<Steps> {
    return (await this.#memory?.steps(uri).catch(() => undefined)) ?? NO_STEPS;
  }
}

/** What a step changed in one article. */
export interface StepPart {
  readonly uri: string;
  readonly operations: readonly Operation[];
  readonly inverses: readonly Operation[];
}

/** A step, and an article that it changed. */
export interface Found {
  readonly uri: string;
  readonly step: Step;
}

/** Saves what a function of the sidecar as it is then gives, for as many decisions as `count`. */
type Save = (
  uri: string,
  count: number,
  operationsFor: (now: Sidecar) => readonly Operation[],
) => Promise<unknown>;

/**
 * Takes the last step back (`undone`) or makes it again (`redone`), of one article or of any, wherever it changed
 * something. A step of which nothing stands any more is passed over: there is nothing in it to exchange.
 */
export async function exchangeStep(
  history: History,
  kind: 'undone' | 'redone',
  wanted: string | undefined,
  { save, now }: { readonly save: Save; readonly now: () => string },
): Promise<(Found & { readonly decided: number }) | undefined> {
  const [from, operationsOf] =
    kind === 'undone' ? (['done', undoOf] as const) : (['undone', redoOf] as const);
  for (;;) {
    const found = await history.last(from, wanted);
    if (found === undefined) return undefined;
    const { uri, step } = found;
    let decided = 0;
    for (const each of [uri, ...(step.others ?? [])]) {
      const part = await history.named(from, each, step.id);
      if (part === undefined) continue;
      await save(each, part.operations.length, (sidecar) => {
        const operations = operationsOf(part, sidecar, now());
        decided += operations.length;
        return operations;
      });
      await history.moved(each, { kind, id: step.id });
    }
    if (decided > 0) return { ...found, decided };
  }
}
