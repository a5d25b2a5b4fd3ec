import assert from 'node:assert/strict';
import { WORDS, wordsFor } from '@attache/cli';
import { inWorkspace } from './attache.ts';

const TEXT = 'HANOI, 1 December 2025 — President Prabowo Subianto met To Lam.\n';
const LANGUAGES = ['id', 'vi'] as const;

describe('the language of the command line', () => {
  it('is what --lang says, else ATTACHE_LANG, else the locale, else English', () => {
    const said = (given: readonly string[], env: Record<string, string>) =>
      wordsFor(given, env).language;
    const env = { ATTACHE_LANG: 'id', LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US.UTF-8' };
    assert.equal(said(['annotate', '--lang', 'vi'], env), 'vi');
    assert.equal(said(['--lang=en', 'annotate'], env), 'en');
    assert.equal(said(['annotate', '--', '--lang', 'vi'], env), 'id');
    assert.equal(said([], { ...env, ATTACHE_LANG: '' }), 'vi');
    assert.equal(said([], { ...env, ATTACHE_LANG: 'fr' }), 'vi');
    assert.equal(said([], { LC_ALL: '', LC_MESSAGES: 'id_ID', LANG: 'vi_VN' }), 'id');
    assert.equal(said([], { LC_ALL: 'C', LANG: 'vi_VN' }), 'en');
    assert.equal(said([], { LANG: 'vi' }), 'vi');
    assert.equal(said([], { LANG: 'visayan' }), 'en');
    assert.equal(said([], {}), 'en');
  });

  it(
    'is the language of messages and of wrong usage, with the same exit status',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      for (const language of LANGUAGES) {
        const words = WORDS[language];
        const done = await attache(['confirm', 'a.txt', '--all', '--lang', language]);
        assert.match(done.stderr, new RegExp(words.states.confirmed, 'u'));
        assert.equal(done.status, 0);
        const checked = await attache(['check', 'gone.txt', '.'], { env: { LANG: language } });
        assert.equal(checked.status, 1);
        assert.ok(checked.stderr.includes(words.check.checked(1, 1)), checked.stderr);
        assert.ok(checked.stderr.includes(words.files.faults.missing('')), checked.stderr);
        assert.doesNotMatch(checked.stderr, ENGLISH);
        const wrong = await attache(['--lang', language, 'annotate']);
        assert.equal(wrong.status, 2);
        assert.ok(wrong.stderr.includes(words.usage.missingArgument('path')), wrong.stderr);
        assert.ok(wrong.stderr.includes(words.help.more('attache annotate')));
      }
    }),
  );

  for (const args of WRONG()) {
    it(
      `tells what is wrong with attache ${args.join(' ')} in every language`,
      inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
        const english = await attache(args);
        assert.equal(english.status, 2);
        assert.match(english.stderr, /^error: /u);
        for (const language of LANGUAGES) {
          const { status, stderr } = await attache(args, { env: { ATTACHE_LANG: language } });
          assert.equal(status, 2);
          assert.ok(stderr.startsWith(WORDS[language].usage.error('')), stderr);
          assert.doesNotMatch(stderr, ENGLISH);
        }
      }),
    );
  }

  for (const command of Object.keys(WORDS.en.help.commands)) {
    it(
      `is the language of the help of ${command}`,
      inWorkspace({}, async ({ attache }) => {
        const args = ['attache', 'help'].includes(command) ? ['--help'] : [command, '--help'];
        for (const language of LANGUAGES) {
          const { stdout, status } = await attache(args, { env: { ATTACHE_LANG: language } });
          assert.equal(status, 0);
          assert.ok(stdout.startsWith(WORDS[language].help.titles['Usage:']), stdout);
          assert.doesNotMatch(stdout, ENGLISH);
        }
      }),
    );
  }

  it(
    'changes nothing in what programs read',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      await attache(['confirm', 'a.txt', '--label', 'LEADER']);
      const commands = [
        ['annotate', '.'],
        ['list', '.'],
        ['stats', '.'],
        ['concordance', 'To Lam', '.', '--format', 'csv'],
        ['restore', 'a.txt'],
        ['worker'],
      ];
      for (const command of commands) {
        const { stdout, status } = await attache(command, { input: 'no JSON\n' });
        assert.notEqual(stdout, '');
        for (const language of LANGUAGES) {
          const own = await attache([...command, '--lang', language], { input: 'no JSON\n' });
          assert.deepEqual([own.stdout, own.status], [stdout, status]);
        }
      }
    }),
  );

  it(
    'is refused where it is none of the three',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      const { status, stderr } = await attache(['annotate', 'a.txt', '--lang', 'fr']);
      assert.equal(status, 2);
      assert.match(stderr, /'fr' is invalid. Allowed choices are en, id, vi/u);
    }),
  );
});

/** Words that no sentence of the two other languages has. */
const ENGLISH = /\b(?:the|of|and|with|is|are|missing|unknown|required|Did|Allowed|argument|not)\b/u;

/** Every way in which commander and we refuse a command line. */
function WRONG(): readonly (readonly string[])[] {
  return [
    ['annotate'],
    ['annotate', 'a.txt', '--nothing'],
    ['annotate', 'a.txt', '--formt', 'table'],
    ['anotate', 'a.txt'],
    ['annotate', 'a.txt', '--format'],
    ['annotate', 'a.txt', '--format', 'xml'],
    ['annotate', 'a.txt', '--date', '2025-02-30'],
    ['export', 'a.txt', '--format', 'brat'],
    ['export', 'a.txt', '--format', 'conll', '--offsets', 'utf16', '--out', 'o'],
    ['export', 'a.txt', '--format', 'brat', '--offsets', 'utf16', '--out', 'o'],
    ['worker', 'a.txt'],
    ['confirm', 'a.txt'],
    ['confirm', '-', '--all'],
    ['confirm', 'a.txt', '--start', 'x', '--end', '2'],
    ['confirm', 'a.txt', '--start', '3', '--end', '2'],
    ['confirm', 'a.txt', '--start', '1', '--end', '2', '--all'],
    ['confirm', 'a.txt', '--start', '1'],
    ['confirm', 'a.txt', '--value', 'x'],
    ['confirm', 'a.txt', '--all', '--min-certainty', '2'],
    ['confirm', 'a.txt', '--start', '1', '--end', '2', '--min-certainty', '1'],
    ['confirm', 'a.txt', '--label', '1'],
    ['confirm', 'a.txt', '--start', '1', '--end', '2', '--value', '{}'],
    ['reject', 'a.txt', '--start', '1', '--end', '2', '--value', 'x'],
    ['import', 'a.html', '--format', 'html', '--annotator', 'Ana'],
    ['import', 'a.ann', '--format', 'brat', '--out', 'o'],
    ['stats', 'a.txt', '--from', 'May'],
    ['review', '-'],
    ['learn', '-'],
    ['restore', 'a.txt', '--from', '1', '--accept'],
    ['restore', 'a.txt', '--from', 'x'],
    ['agreement', 'a.txt', '--annotators', 'Ana'],
  ];
}
