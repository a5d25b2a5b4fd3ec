import assert from 'node:assert/strict';
import { chooseBySearch, type SearchedList } from '@attache/client/searched-list';
import { Turns } from '@attache/client/turns';
import fc from 'fast-check';

interface Row {
  readonly label: string;
  /** False for a row that only says something. */
  readonly means?: boolean;
}

const NAMES = ['Prabowo', 'Joko Widodo', 'Jokowi', 'Jos', 'Lâm'];

describe('a list that is searched while one types', () => {
  it('gives the row that is shown when Enter is pressed', async () => {
    const list = shown();
    await list.answer('');
    list.window.press('ArrowDown');
    list.window.press('Enter');
    list.deliverAll();
    assert.equal((await list.chosen)?.label, 'Joko Widodo');
  });

  it('takes no row of the list before, where Enter comes before the answer', async () => {
    const list = shown();
    await list.answer('');
    list.window.type('joko');
    list.window.press('Enter');
    list.deliverAll();
    assert.equal(list.isOpen(), true);
    await list.answer('joko');
    list.deliverAll();
    assert.equal((await list.chosen)?.label, 'Joko Widodo');
  });

  it('looks no place of the list before up in the one that has come', async () => {
    const list = shown();
    await list.answer('');
    list.window.press('ArrowDown');
    list.window.press('ArrowDown');
    list.window.type('jo');
    list.deliverToExtension();
    await list.answer('jo');
    list.window.press('Enter');
    list.deliverToExtension();
    assert.equal((await list.chosen)?.label, 'Joko Widodo');
  });

  it('waits no longer for an answer where one types on or back', async () => {
    const list = shown();
    await list.answer('');
    list.window.type('jos');
    list.window.press('Enter');
    list.window.type('');
    list.deliverAll();
    await list.answer('jos');
    list.deliverAll();
    assert.equal(list.isOpen(), true);
    list.window.press('Enter');
    list.deliverAll();
    assert.equal((await list.chosen)?.label, 'Prabowo');
  });

  it('takes nothing for what was typed behind Enter', async () => {
    const list = shown();
    list.window.type('jos');
    list.window.press('Enter');
    list.window.type('jo');
    list.deliverAll();
    await list.answer('jo');
    list.deliverAll();
    assert.equal(list.isOpen(), true);
  });

  it('stays where one has gone in it when the same answer comes twice', async () => {
    const list = shown();
    for (const typed of ['jo', 'j', 'jo']) list.window.type(typed);
    list.deliverAll();
    await list.answer('jo');
    list.deliverAll();
    list.window.press('ArrowDown');
    await list.answer('jo');
    list.deliverAll();
    list.window.press('Enter');
    list.deliverAll();
    assert.equal((await list.chosen)?.label, 'Jokowi');
  });

  it('stays open at a row that only says something', async () => {
    const list = shown();
    list.window.type('nobody');
    list.deliverAll();
    await list.answer('nobody');
    list.deliverAll();
    list.window.press('Enter');
    list.deliverAll();
    assert.equal(list.isOpen(), true);
    list.window.press('Escape');
    list.deliverAll();
    assert.equal(await list.chosen, undefined);
  });

  it('closes and fails with the search', async () => {
    const list = shown();
    list.refuse('', new Error('The article is gone.'));
    await assert.rejects(list.chosen, /The article is gone/u);
    assert.equal(list.isOpen(), false);
  });

  it('gives the first row of what was typed last, however late answers and messages are', async () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ type: fc.constantFrom('', 'j', 'jo', 'joko', 'jos', 'joko wid', 'lâ', 'x') }),
        fc.constantFrom('toWindow', 'toExtension', 'answer', 'answer last'),
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, behind) => {
        const list = shown();
        await take(list, before);
        const typed = list.window.value;
        list.window.press('Enter');
        await take(
          list,
          behind.filter((step) => typeof step === 'string'),
        );
        list.deliverAll();
        await list.answerAll();
        const [first] = found(typed);
        if (first?.means === false) assert.equal(list.isOpen(), true);
        else assert.equal((await list.chosen)?.label, first?.label);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('commands by keys', () => {
  it('run one after the other, also behind one that fails', async () => {
    const turns = new Turns(assert.fail);
    const done: string[] = [];
    const key = { isKey: true, asks: false };
    const failing = turns.run(() => Promise.reject(new Error('no')), key);
    const turn = (name: string) => turns.run(async () => void done.push(name), key);
    await Promise.all([assert.rejects(failing, /no/u), turn('first'), turn('second')]);
    assert.deepEqual(done, ['first', 'second']);
  });

  it('are left out while a list is asked for, and count again when it is closed', async () => {
    let leftOut = 0;
    const turns = new Turns(() => {
      leftOut += 1;
    });
    const done: string[] = [];
    const press = (name: string) =>
      turns.run(async () => void done.push(name), { isKey: true, asks: false });
    const close = gate();
    const write = gate();
    const asking = turns.run(
      async () => {
        await turns.asked(close.passed);
        await write.passed;
        done.push('value');
      },
      { isKey: true, asks: true },
    );
    await press('r');
    assert.equal(leftOut, 1);
    const called = turns.run(async () => void done.push('called'), { isKey: false, asks: false });
    // In the same moment: what the list says of itself is on its way.
    close.open();
    const next = press('next');
    write.open();
    await Promise.all([asking, called, next]);
    assert.deepEqual(done, ['value', 'called', 'next']);
    assert.equal(leftOut, 1);
  });

  it('are left out by the next list while the command of the one before ends', async () => {
    let leftOut = 0;
    const turns = new Turns(() => {
      leftOut += 1;
    });
    const [write, close] = [gate(), gate()];
    const asks = { isKey: true, asks: true };
    const first = turns.run(async () => {
      await turns.asked(Promise.resolve());
      return write.passed;
    }, asks);
    await Promise.resolve();
    const second = turns.run(() => close.passed, asks);
    write.open();
    await first;
    await turns.run(async () => assert.fail('It was meant for the list.'), {
      isKey: true,
      asks: false,
    });
    close.open();
    await second;
    assert.equal(leftOut, 1);
  });

  it('count again where the list could not be opened', async () => {
    const turns = new Turns(assert.fail);
    await assert.rejects(
      turns.run(() => Promise.reject(new Error('nothing here')), { isKey: true, asks: true }),
    );
    assert.equal(await turns.run(async () => 'done', { isKey: true, asks: false }), 'done');
  });
});

function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), passed };
}

/** Whoever has a name with these letters; a row that only says something where nobody has. */
function found(query: string): Row[] {
  const rows = NAMES.filter((name) => name.toLowerCase().includes(query)).map((label) => ({
    label,
  }));
  return rows.length > 0 ? rows : [{ label: 'nobody', means: false }];
}

type Shown = ReturnType<typeof shown>;

async function take(list: Shown, steps: readonly (string | { readonly type: string })[]) {
  for (const step of steps)
    if (typeof step !== 'string') list.window.type(step.type);
    else if (step === 'toWindow') list.deliverToWindow();
    else if (step === 'toExtension') list.deliverToExtension();
    else await list.answerOne(step === 'answer last');
}

/**
 * A list as VS Code has it: a window and an extension that send each other messages, here delivered when a test says so.
 * Rows go to the window by their places, and come back as places that are looked up in the extension's newest rows.
 */
function shown() {
  const toWindow: (() => void)[] = [];
  const toExtension: (() => void)[] = [];
  const searches: { query: string; resolve: (rows: Row[]) => void; reject: (e: Error) => void }[] =
    [];
  const listeners: Record<'value' | 'active' | 'accept' | 'hide', (given: never) => unknown> = {
    value: () => {},
    active: () => {},
    accept: () => {},
    hide: () => {},
  };
  let isOpen = false;

  const window = {
    value: '',
    count: 0,
    at: -1,
    focus(at: number) {
      this.at = at;
      toExtension.push(() => {
        list.activeItems = rowsAt(at);
        listeners.active(list.activeItems as never);
      });
    },
    type(value: string) {
      this.value = value;
      toExtension.push(() => {
        list.value = value;
        listeners.value(value as never);
      });
    },
    press(key: 'ArrowDown' | 'Enter' | 'Escape') {
      if (key === 'Escape') return void toExtension.push(() => list.hide());
      if (key === 'ArrowDown') return this.focus((this.at + 1) % this.count);
      const { at } = this;
      toExtension.push(() => {
        if (at >= 0) list.selectedItems = rowsAt(at);
        listeners.accept(undefined as never);
      });
    },
  };
  let items: readonly Row[] = [];
  const rowsAt = (at: number) => items.slice(at, at + 1).filter(() => at >= 0);
  const list = {
    value: '',
    busy: false,
    activeItems: [] as readonly Row[],
    selectedItems: [] as readonly Row[],
    get items() {
      return items;
    },
    set items(rows: readonly Row[]) {
      items = rows;
      toWindow.push(() => {
        window.count = rows.length;
        window.focus(rows.length > 0 ? 0 : -1);
      });
    },
    onDidChangeValue: (listener: (value: string) => unknown) => {
      listeners.value = listener;
    },
    onDidChangeActive: (listener: (rows: readonly Row[]) => unknown) => {
      listeners.active = listener;
    },
    onDidAccept: (listener: () => unknown) => {
      listeners.accept = listener;
    },
    onDidHide: (listener: () => unknown) => {
      listeners.hide = listener;
    },
    show: () => {
      isOpen = true;
    },
    hide: () => {
      if (!isOpen) return;
      isOpen = false;
      listeners.hide(undefined as never);
    },
    dispose: () => {},
  } satisfies SearchedList<Row>;

  const search = (query: string) =>
    new Promise<Row[]>((resolve, reject) => {
      searches.push({ query, resolve, reject });
    });
  const chosen = chooseBySearch<Row>(list, search, ({ means }) => means !== false);
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const deliver = (messages: (() => void)[]) => {
    for (const message of messages.splice(0)) message();
  };
  const answerAt = async (index: number) => {
    const [one] = searches.splice(index, 1);
    one?.resolve(found(one.query));
    await settle();
  };
  const deliverAll = () => {
    while (toWindow.length + toExtension.length > 0) {
      deliver(toWindow);
      deliver(toExtension);
    }
  };
  return {
    window,
    chosen,
    isOpen: () => isOpen,
    deliverToWindow: () => deliver(toWindow),
    deliverToExtension: () => deliver(toExtension),
    deliverAll,
    answerOne: (last: boolean) => answerAt(last ? searches.length - 1 : 0),
    answer: async (query: string) => {
      await answerAt(searches.findIndex((one) => one.query === query));
      deliver(toWindow);
      deliver(toExtension);
    },
    refuse: (query: string, error: Error) =>
      searches.find((one) => one.query === query)?.reject(error),
    answerAll: async () => {
      while (searches.length > 0) {
        await answerAt(0);
        deliverAll();
      }
    },
  };
}
