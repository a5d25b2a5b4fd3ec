import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REVIEW_KEYS } from '@attache/cli';
import { ROOT } from './attache.ts';

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly when: string;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** What the actions of the terminal are called in the editor's manifest. */
const COMMANDS: Readonly<Record<string, string>> = {
  confirm: 'attache.confirm',
  reject: 'attache.reject',
  rejectInArticle: 'attache.reject',
  rejectEverywhere: 'attache.reject',
  next: 'attache.next',
  previous: 'attache.previous',
  undo: 'attache.undo',
  redo: 'attache.redo',
  label: 'attache.changeLabel',
  value: 'attache.correctValue',
  other: 'attache.readOtherwise',
  withdraw: 'attache.withdraw',
  annotate: 'attache.annotate',
  entity: 'attache.decideEntity',
  together: 'attache.decideTogether',
  find: 'attache.concordance',
  record: 'attache.showCard',
  keys: 'attache.keys',
  quit: 'attache.leaveReview',
};

describe('the keys of a review', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const bindings: Binding[] = manifest.contributes.keybindings;
  const ofEditor = bindings.filter(
    ({ when, args }) =>
      when.includes('attache.reviewMode && ') && !args?.['hint'] && args?.['key'] === undefined,
  );

  it('do in a terminal what they do in the editor', () => {
    const actions = new Map(
      REVIEW_KEYS.flatMap(([action, ...keys]) => keys.map((key) => [key as string, action])),
    );
    for (const { key, command } of ofEditor) {
      const action = actions.get(terminalKey(key)) ?? 'none';
      assert.equal(COMMANDS[action] ?? resizing(action), command, key);
    }
  });

  it('are each of them one action', () => {
    const keys = REVIEW_KEYS.flatMap(([, ...one]) => one);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('leave the keys alone that a project may give to its labels', () => {
    const ofLabels = bindings.flatMap(({ args }) => args?.['key'] ?? []);
    const own = new Set<unknown>(REVIEW_KEYS.flatMap(([, ...one]) => one));
    assert.ok(ofLabels.length >= 18);
    assert.deepEqual(
      ofLabels.filter((key) => own.has(key)),
      [],
    );
  });
});

function resizing(action: string): string {
  return /^(?:lengthen|shorten)/u.test(action) ? 'attache.resize' : 'nothing';
}

/** `shift+alt+r` → `alt+R`, as a terminal sends it. */
function terminalKey(key: string): string {
  if (key === 'shift+/') return '?';
  const parts = key.split('+');
  const letter = parts.at(-1) ?? '';
  const shifted = parts.includes('shift') ? letter.toUpperCase() : letter;
  return parts.includes('alt') ? `alt+${shifted}` : shifted;
}
