import assert from 'node:assert/strict';
import {
  type Article,
  afterStep,
  annotationsIn,
  applyOperations,
  decideOn,
  EMPTY_SIDECAR,
  exchangeStep,
  History,
  inverseOf,
  type Operation,
  type Sidecar,
  type Status,
  type StepEvent,
  type StepMemory,
  type Steps,
} from '@attache/core';
import fc from 'fast-check';

const ARTICLE: Article = {
  name: 'a.txt',
  text: 'Presiden Prabowo Subianto bertemu To Lam di Hanoi.',
};
const NO_STEPS: Steps = { done: [], undone: [] };

/** A program: what it knows of steps, and sidecars that others may write too. */
class Desk {
  readonly sidecars: Map<string, Sidecar>;
  readonly history: History;
  readonly saved: [string, number][] = [];
  #hour = 0;

  constructor(memory?: StepMemory, sidecars = new Map<string, Sidecar>()) {
    this.sidecars = sidecars;
    this.history = new History(memory);
  }

  /** Decides on the word at `start`, in these articles at once. */
  async decide(start: number, status: Status, ...uris: string[]): Promise<void> {
    const parts = uris.map((uri) => {
      const made = operation(start, status, this.#now());
      const inverses = [inverseOf(this.#sidecar(uri), made, this.#now())];
      return { uri, operations: [made], inverses };
    });
    for (const { uri, operations } of parts) this.write(uri, operations);
    await this.history.done(parts);
  }

  write(uri: string, operations: readonly Operation[]): void {
    this.sidecars.set(uri, applyOperations(this.#sidecar(uri), operations));
  }

  async exchange(kind: 'undone' | 'redone', wanted?: string) {
    const found = await exchangeStep(this.history, kind, wanted, {
      save: async (uri, count, operationsFor) => {
        this.saved.push([uri, count]);
        this.write(uri, operationsFor(this.#sidecar(uri)));
      },
      now: () => this.#now(),
    });
    return found && { uri: found.uri, decided: found.decided };
  }

  /** What stands, by where; what was withdrawn does not. */
  stateOf(uri: string): Map<number, Status> {
    const all = annotationsIn(this.#sidecar(uri)).map(
      ({ annotation, decisions }) =>
        [annotation.selector.start, decisions[0]?.status ?? 'withdrawn'] as const,
    );
    return new Map(all.filter(([, status]) => status !== 'withdrawn').sort(([a], [b]) => a - b));
  }

  states(): [string, [number, Status][]][] {
    return URIS.map((uri) => [uri, [...this.stateOf(uri)]]);
  }

  #sidecar(uri: string): Sidecar {
    return this.sidecars.get(uri) ?? EMPTY_SIDECAR;
  }

  #now(): string {
    this.#hour += 1;
    return new Date(Date.UTC(2026, 0, 1, this.#hour)).toISOString();
  }
}

const URIS = ['a', 'b', 'c'];

function operation(start: number, status: Status, at: string): Operation {
  const target = { span: { start, end: start + 5 }, label: 'LEADER' };
  return decideOn(target, ARTICLE, { by: 'ana', at, status });
}

describe('steps over articles', () => {
  it('are taken back and made again one by one, the last one first, and of one article where it is named', async () => {
    const desk = new Desk();
    await desk.decide(0, 'confirmed', 'a');
    await desk.decide(9, 'rejected', 'b');
    await desk.decide(18, 'confirmed', 'a');
    assert.deepEqual(await desk.exchange('undone', 'b'), { uri: 'b', decided: 1 });
    assert.equal(await desk.exchange('undone', 'b'), undefined);
    assert.equal(await desk.exchange('redone', 'a'), undefined);
    assert.deepEqual(await desk.exchange('undone'), { uri: 'a', decided: 1 });
    assert.deepEqual([...desk.stateOf('a')], [[0, 'confirmed']]);
    assert.deepEqual(await desk.exchange('redone'), { uri: 'a', decided: 1 });
    assert.deepEqual(await desk.exchange('redone'), { uri: 'b', decided: 1 });
    assert.equal(await desk.exchange('redone'), undefined);
    assert.deepEqual(desk.states(), [
      [
        'a',
        [
          [0, 'confirmed'],
          [18, 'confirmed'],
        ],
      ],
      ['b', [[9, 'rejected']]],
      ['c', []],
    ]);
  });

  it('are one in all articles that they changed, from whichever they are taken back', async () => {
    for (const wanted of [undefined, 'a', 'b', 'c']) {
      const desk = new Desk();
      await desk.decide(0, 'confirmed', 'a');
      await desk.decide(9, 'rejected', 'a', 'b', 'c');
      assert.deepEqual((await desk.exchange('undone', wanted))?.decided, 3);
      assert.deepEqual(desk.saved.map(([uri]) => uri).sort(), URIS);
      assert.ok(desk.saved.every(([, count]) => count === 1));
      assert.deepEqual(desk.states(), [
        ['a', [[0, 'confirmed']]],
        ['b', []],
        ['c', []],
      ]);
      assert.deepEqual((await desk.exchange('redone', wanted))?.decided, 3);
      assert.deepEqual([...desk.stateOf('c')], [[9, 'rejected']]);
    }
  });

  it('leave alone what was decided since, and are passed over where nothing of them stands', async () => {
    const desk = new Desk();
    await desk.decide(0, 'confirmed', 'a');
    await desk.decide(9, 'confirmed', 'a', 'b');
    const others = operation(9, 'rejected', '2026-02-01T00:00:00Z');
    desk.write('a', [others]);
    assert.deepEqual((await desk.exchange('undone'))?.decided, 1, 'of the two the one that stands');
    assert.deepEqual(
      [...desk.stateOf('a')],
      [
        [0, 'confirmed'],
        [9, 'rejected'],
      ],
    );
    await desk.exchange('redone');
    desk.write('b', [others]);
    assert.deepEqual(await desk.exchange('undone'), { uri: 'a', decided: 1 }, 'the step before');
    assert.deepEqual([...desk.stateOf('a')], [[9, 'rejected']]);
    assert.deepEqual([...desk.stateOf('b')], [[9, 'rejected']]);
  });

  it('cannot be made again once something else was decided in the article', async () => {
    const desk = new Desk();
    await desk.decide(0, 'confirmed', 'a');
    await desk.decide(0, 'confirmed', 'b');
    await desk.exchange('undone');
    await desk.exchange('undone');
    await desk.decide(9, 'confirmed', 'a');
    assert.equal(await desk.exchange('redone', 'a'), undefined);
    assert.deepEqual(await desk.exchange('redone'), { uri: 'b', decided: 1 });
  });

  it('all taken back leave nothing decided, and all made again what was there', async () => {
    const anyStep = fc.record({
      start: fc.constantFrom(0, 9, 18),
      status: fc.constantFrom<Status>('confirmed', 'rejected'),
      uris: fc.subarray(URIS, { minLength: 1 }),
      back: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 8 }), async (steps) => {
        const desk = new Desk();
        for (const { start, status, uris, back } of steps) {
          for (let count = 0; count < back; count += 1) await desk.exchange('undone');
          for (let count = 0; count < back; count += 1) await desk.exchange('redone');
          await desk.decide(start, status, ...uris);
        }
        const before = desk.states();
        let taken = 0;
        while (await desk.exchange('undone')) taken += 1;
        assert.ok(taken <= steps.length);
        assert.deepEqual(
          desk.states(),
          URIS.map((uri) => [uri, []]),
        );
        while (await desk.exchange('redone')) taken -= 1;
        assert.equal(taken, 0);
        assert.deepEqual(desk.states(), before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('steps that are remembered', () => {
  it('are known to the next program, which is told of in what article, and take the same way', async () => {
    const told: [string, StepEvent['kind']][] = [];
    const log = new Map<string, StepEvent[]>();
    const memory: StepMemory = {
      steps: async (uri) => replay(log.get(uri) ?? []),
      rememberStep: async (uri, event) => {
        told.push([uri, event.kind]);
        log.set(uri, [...(log.get(uri) ?? []), event]);
      },
    };
    const first = new Desk(memory);
    await first.decide(0, 'confirmed', 'a');
    await first.decide(9, 'rejected', 'a', 'b');
    const next = new Desk(memory, first.sidecars);
    assert.equal(await next.exchange('undone'), undefined, 'nothing was done in this session');
    assert.equal((await next.exchange('undone', 'b'))?.decided, 2);
    assert.equal((await next.exchange('redone', 'a'))?.decided, 2);
    assert.deepEqual(told, [
      ['a', 'done'],
      ['a', 'done'],
      ['b', 'done'],
      ['b', 'undone'],
      ['a', 'undone'],
      ['a', 'redone'],
      ['b', 'redone'],
    ]);
  });

  it('have names of their own, whichever program made them', async () => {
    const names = new Set<string>();
    const memory: StepMemory = {
      steps: async () => NO_STEPS,
      rememberStep: async (_, event) => {
        if (event.kind === 'done') names.add(event.step.id);
      },
    };
    await new Desk(memory).decide(0, 'confirmed', 'a');
    await new Desk(memory).decide(9, 'confirmed', 'a');
    const third = new Desk(memory);
    await third.decide(0, 'confirmed', 'b');
    await third.decide(0, 'rejected', 'b');
    assert.equal(names.size, 3, 'those of one moment and one passage are one step');
    assert.ok([...names].every((name) => !name.includes('undefined')));
  });

  it('are taken back where they are remembered, though an article has forgotten them', async () => {
    const log = new Map<string, StepEvent[]>();
    const memory: StepMemory = {
      steps: async (uri) => replay(log.get(uri) ?? []),
      rememberStep: async (uri, event) => void log.set(uri, [...(log.get(uri) ?? []), event]),
    };
    const first = new Desk(memory);
    await first.decide(0, 'confirmed', 'a', 'b');
    log.delete('b');
    const next = new Desk(memory, first.sidecars);
    assert.deepEqual(await next.exchange('undone', 'a'), { uri: 'a', decided: 1 });
    assert.deepEqual(next.saved, [['a', 1]]);
    assert.deepEqual([...next.stateOf('b')], [[0, 'confirmed']]);
  });

  it('are those of this session where the memory fails', async () => {
    const fails = () => Promise.reject(new Error('ENOSPC: no space'));
    const desk = new Desk({ steps: fails, rememberStep: fails });
    await desk.decide(0, 'confirmed', 'a');
    assert.deepEqual(await desk.exchange('undone', 'a'), { uri: 'a', decided: 1 });
    assert.deepEqual(await desk.exchange('redone'), { uri: 'a', decided: 1 });
  });

  it('are a hundred at most, the latest', async () => {
    const desk = new Desk();
    for (let count = 0; count < 101; count += 1)
      await desk.decide(0, count % 2 === 0 ? 'confirmed' : 'rejected', 'a');
    let taken = 0;
    while (await desk.exchange('undone', 'a')) taken += 1;
    assert.equal(taken, 100);
    assert.deepEqual(
      [...desk.stateOf('a')],
      [[0, 'confirmed']],
      'the first is forgotten, not undone',
    );
  });
});

/** As a log of them is read. */
function replay(events: readonly StepEvent[]): Steps {
  return events.reduce(afterStep, NO_STEPS);
}
