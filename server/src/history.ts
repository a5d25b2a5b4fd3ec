import {
  afterStep,
  NO_STEPS,
  type Operation,
  type Step,
  type StepEvent,
  type Steps,
} from '@attache/core';
import type { Surroundings } from './surroundings.ts';

/** The steps on every article: those of this session, and those of earlier ones where the host remembers them. */
export class History {
  readonly #keeping: Surroundings['keeping'];
  readonly #steps = new Map<string, Promise<Steps>>();
  /** The articles of this session's steps, the latest last, for whoever undoes without naming one. */
  readonly #articles: Record<keyof Steps, string[]> = { done: [], undone: [] };
  #count = 0;

  constructor(keeping: Surroundings['keeping']) {
    this.#keeping = keeping;
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
  async done(parts: readonly Part[]): Promise<void> {
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
    await this.#keeping?.rememberStep(uri, event).catch(() => undefined);
  }

  #of(uri: string): Promise<Steps> {
    const known = this.#steps.get(uri) ?? this.#read(uri);
    this.#steps.set(uri, known);
    return known;
  }

  async #read(uri: string): Promise<Steps> {
    return (await this.#keeping?.steps(uri).catch(() => undefined)) ?? NO_STEPS;
  }
}

/** What a step changed in one article. */
export interface Part {
  readonly uri: string;
  readonly operations: readonly Operation[];
  readonly inverses: readonly Operation[];
}

export interface Found {
  readonly uri: string;
  readonly step: Step;
}
