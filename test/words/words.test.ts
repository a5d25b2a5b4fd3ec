import assert from 'node:assert/strict';
import { WORDS as CLI_WORDS } from '@attache/cli';
import { WORDS as CLIENT_WORDS } from '@attache/client/words';
import { EVIDENCE_WORDS, EXCHANGE_FORMATS, FAULT_WORDS, MENTION_WORDS } from '@attache/core';
import { WORDS as SERVER_WORDS } from '@attache/server';

/** Every sentence of a room, by its path: `help.options.out`. */
type Sentences = ReadonlyMap<string, unknown>;

const ROOMS = {
  cli: CLI_WORDS,
  client: CLIENT_WORDS,
  core: FAULT_WORDS,
  evidence: EVIDENCE_WORDS,
  mention: MENTION_WORDS,
  server: SERVER_WORDS,
};

for (const [room, words] of Object.entries(ROOMS)) {
  const english = sentencesOf(words.en);
  describe(`the words of the ${room}`, () => {
    for (const language of ['id', 'vi'] as const) {
      const own = sentencesOf(words[language]);

      it(`have the same sentences in ${language} as in English`, () => {
        assert.deepEqual([...own.keys()].toSorted(), [...english.keys()].toSorted());
      });

      it(`are all told in ${language}, and not left in English`, () => {
        const left = [...own].filter(
          ([path, sentence]) =>
            path !== 'locale' &&
            isSentence(told(sentence, path)) &&
            told(sentence, path) === told(english.get(path), path),
        );
        assert.deepEqual(
          left.map(([path]) => path),
          [],
        );
      });

      it(`tell the same facts in ${language} as in English`, () => {
        for (const [path, sentence] of own) {
          assert.deepEqual(factsIn(path, sentence), factsIn(path, english.get(path)), path);
          assert.doesNotMatch(told(sentence, path), /undefined|NaN|\[object/u, path);
        }
      });
    }
  });
}

describe('the formats', () => {
  it('are named in every language, and not in English alone', () => {
    for (const { id, titles } of EXCHANGE_FORMATS)
      for (const language of ['id', 'vi'] as const)
        assert.ok(titles[language] !== titles.en || id === 'webannotation', id);
  });
});

/** What sentences are told with where a number does not do. */
const FACTS: Readonly<Record<string, readonly unknown[]>> = {
  'decide.decided': [7001, 'rejected', 7003, 7004],
  'decide.outside': ['rejected', 7002, 7003],
  'decide.nothingThere': ['withdrawn', 7002],
  'decide.tooLong': ['rejected', 7002, 7003],
  'exported.notWritten': [7001, 'full'],
  'exported.report': [
    { annotations: 7001, articles: 7002, format: 7003, out: 7004, missing: 7005, details: 7006 },
  ],
  'list.votes': ['rejected', 7002],
  'brought.leftOut': [['7001', '7002']],
  'brought.noFiles': [7001, ['7002', '7003']],
  'check.disagreement': [7001, [{ by: 7002, status: 'rejected', what: 7003 }]],
  'usage.unknownLabel': [7001, [7002, 7003]],
  'usage.countsOnlyIn': [7001, [7002, 7003]],
  'views.counts': [COUNTS()],
  countsTooltip: [COUNTS()],
  keyMeaning: ['7001', { edge: 'end', by: 'word', change: 'shrink' }],
};

/** Told with what a fault is about, and with why something is no JSON. */
const OF_FAULTS = /^(?:project\.faults|sidecar|why|remedy|lesson|exchange|loss)\./u;

const NUMBERS: readonly number[] = Array.from({ length: 8 }, (_, index) => 7001 + index);

function COUNTS(): object {
  return { suggested: 7001, confirmed: 7002, rejected: 7003, review: 7004, lost: 7005 };
}

function sentencesOf(words: object, above = ''): Sentences {
  const found = Object.entries(words).flatMap(([name, value]): [string, unknown][] => {
    const path = above === '' ? name : `${above}.${name}`;
    return typeof value === 'object' && value !== null
      ? [...sentencesOf(value, path)]
      : [[path, value]];
  });
  return new Map(found.filter(([path]) => path !== 'language'));
}

/** The sentence as a person would read it. */
function told(sentence: unknown, path = ''): string {
  if (typeof sentence !== 'function') return String(sentence);
  const facts = FACTS[path] ?? (OF_FAULTS.test(path) ? [NUMBERS, 7009] : NUMBERS);
  return String(sentence(...facts));
}

/** Which of the facts it was given a sentence tells, and which options, commands and files it names. */
function factsIn(path: string, sentence: unknown): string[] {
  const names =
    /\b70\d\d\b|(?<![\w-])--[a-z][a-z-]+|\battache (?:annotate|check|confirm|list|restore)\b|\b[\w-]+\.json\b/gu;
  return [...new Set(told(sentence, path).match(names) ?? [])].toSorted();
}

function isSentence(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;
}
