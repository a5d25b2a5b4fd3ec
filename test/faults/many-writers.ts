import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { annotationsIn, readSidecar } from '@attache/core';
import { inWorkplace, TEXT, textOf } from '../disk/workplace.ts';
import { randomFrom } from './random-client.ts';
import { RestartingServer } from './restarting-server.ts';

const CLI = fileURLToPath(new URL('../../../dist/cli.cjs', import.meta.url));

export interface Crowd {
  readonly servers: number;
  /** Each of them starts the command line anew for every confirmation. */
  readonly shells: number;
  readonly confirmations: number;
  readonly articles: number;
  readonly kills: number;
}

export interface Crowded {
  readonly acknowledged: number;
  readonly lost: number;
  readonly kills: number;
  readonly seconds: number;
}

/** Many programs confirm on few articles at once, and are killed at random; who is killed tries again. Tells after each confirmation how many there are. */
export async function crowd(
  wanted: Crowd,
  tell: (acknowledged: number) => void = () => undefined,
  seed = 1,
): Promise<Crowded> {
  const begun = performance.now();
  let acknowledged = 0;
  const result = { acknowledged: 0, lost: 0, kills: 0 };
  await inWorkplace(async (first) => {
    const articles = Array.from({ length: wanted.articles }, (_, index) =>
      join(dirname(first), `article-${index}.txt`),
    );
    for (const article of articles) await writeFile(article, TEXT);
    const state = join(dirname(first), 'state');
    const victims: (() => void)[] = [];
    const saved = new Map<string, number[]>(articles.map((article) => [article, []]));
    const save = async (writer: number, confirm: Confirm): Promise<void> => {
      for (let index = 0; index < wanted.confirmations; index += 1) {
        const number = writer * wanted.confirmations + index;
        const article = articles[number % articles.length] ?? first;
        await confirm(article, spanOf(number));
        tell(++acknowledged);
        saved.get(article)?.push(spanOf(number).start * 100 + spanOf(number).end);
      }
    };
    const servers = Array.from({ length: wanted.servers }, () => serverWriter(state, articles));
    const shells = Array.from({ length: wanted.shells }, () => shellWriter(state));
    const writers = [...servers, ...shells];
    victims.push(...writers.map(({ kill }) => kill));
    const work = Promise.all(writers.map(({ confirm }, writer) => save(writer, confirm)));
    const isOver = work.then(
      () => true,
      () => true,
    );
    result.kills = await killAtRandom(victims, wanted.kills, isOver, seed);
    await work;
    await Promise.all(writers.map(({ end }) => end()));
    for (const [article, keys] of saved) {
      const found = new Set(
        annotationsIn(readSidecar(await textOf(article))).map(
          ({ annotation: { selector } }) => selector.start * 100 + selector.end,
        ),
      );
      result.acknowledged += keys.length;
      result.lost += keys.filter((key) => !found.has(key)).length;
    }
  });
  return { ...result, seconds: (performance.now() - begun) / 1000 };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

type Confirm = (article: string, span: Span) => Promise<void>;

interface Writer {
  readonly confirm: Confirm;
  readonly kill: () => void;
  readonly end: () => Promise<void>;
}

/** Another passage for every number. */
function spanOf(number: number): Span {
  const span = SPANS[number];
  if (!span) throw new Error(`There are ${SPANS.length} passages; the confirmations need more.`);
  return span;
}

/** Passages of one line without space at their edges, which an annotation would not keep. */
const SPANS: readonly Span[] = Array.from({ length: 15 }, (_, length) =>
  Array.from({ length: TEXT.length }, (__, start) => ({ start, end: start + length + 1 })),
)
  .flat()
  .filter(({ start, end }) => /^\S(?:.*\S)?$/u.test(TEXT.slice(start, end)));

const LINE = TEXT.length / 40;

function serverWriter(state: string, articles: readonly string[]): Writer {
  const texts = articles.map((article) => ({ uri: pathToFileURL(article).href, text: TEXT }));
  const server = new RestartingServer(state, texts);
  return {
    confirm: async (article, { start, end }) => {
      const line = Math.floor(start / LINE);
      const range = {
        start: { line, character: start - line * LINE },
        end: { line, character: end - line * LINE },
      };
      const uri = pathToFileURL(article).href;
      await server.command('attache.annotate', { uri, range, label: 'PLACE' });
    },
    kill: () => server.kill(),
    end: () => server.end(),
  };
}

function shellWriter(state: string): Writer {
  let program: ChildProcess | undefined;
  const env = { ...process.env, ATTACHE_STATE: state, ATTACHE_ANNOTATOR: 'ana' };
  return {
    confirm: async (article, { start, end }) => {
      const place = ['--start', String(start), '--end', String(end), '--label', 'PLACE'];
      for (;;) {
        program = spawn(process.execPath, [CLI, 'confirm', article, ...place], {
          env,
          stdio: 'ignore',
        });
        const [code] = await once(program, 'exit');
        if (code === 0) return;
      }
    },
    kill: () => program?.kill('SIGKILL'),
    end: async () => undefined,
  };
}

async function killAtRandom(
  victims: readonly (() => void)[],
  kills: number,
  isOver: Promise<boolean>,
  seed: number,
): Promise<number> {
  const random = randomFrom(seed);
  for (let count = 0; count < kills; count += 1) {
    const pause = new Promise<boolean>((resolve) => {
      setTimeout(resolve, 200 + random() * 1_500, false);
    });
    if (await Promise.race([isOver, pause])) return count;
    victims[Math.floor(random() * victims.length)]?.();
  }
  return kills;
}
