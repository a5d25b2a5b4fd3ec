import { missingFrom, readSidecar, type Sidecar } from '@attache/core';
import type { Version } from '@attache/disk';
import { Command, InvalidArgumentError } from 'commander';
import { eachArticle } from '../articles.ts';
import { countOf } from '../count.ts';
import { formatOption } from '../format-option.ts';
import { fit } from '../paint.ts';
import { startOf } from '../place.ts';
import { sidecarOf } from '../reviewed.ts';
import { catchUp, sidecarsOf } from '../sidecars.ts';
import type { Terminal } from '../terminal.ts';

interface RestoreOptions {
  readonly from?: number;
  readonly accept?: true;
  readonly format?: 'jsonl' | 'table';
}

/** `attache restore`: earlier versions of a sidecar, and what they hold brought back. */
export function restore(terminal: Terminal): Command {
  const command = new Command('restore')
    .description('list earlier versions of a sidecar, or bring back what one of them holds')
    .argument('<path...>', 'articles, or folders of articles')
    .option('--from <number>', 'join this version to the sidecar', wholeNumber)
    .option('--accept', 'what is missing is rightly missing: check says no more about it')
    .addOption(formatOption(['jsonl', 'table']))
    .addHelpText('after', HELP);
  return command.action(async (paths: string[], options: RestoreOptions) => {
    const { from, accept } = options;
    if (from !== undefined && accept) command.error('error: --from or --accept, not both');
    await catchUp(terminal);
    await eachArticle(paths, terminal, async ({ name }) => {
      if (accept) {
        await sidecarsOf(terminal).accept(name);
        terminal.tell(`${name}: accepted as it is`);
      } else if (from === undefined) await listVersions(name, options, terminal);
      else await bringBack(name, from, terminal);
    });
  });
}

const HELP = `
The last five versions of each sidecar are kept on this machine, and the last one of each day for a month.
Restoring joins: what has been decided since then stays, and nothing is deleted.`;

async function bringBack(article: string, number: number, terminal: Terminal): Promise<void> {
  const versions = await sidecarsOf(terminal).versions(article);
  const version = versions[number - 1];
  if (!version) {
    const message = `There is no version ${number}: there are ${versions.length}. List them with attache restore.`;
    terminal.problem(startOf(article), message);
    return;
  }
  const now = await currentOf(article, terminal);
  await sidecarsOf(terminal).restore(article, [version.sidecar]);
  const count = countOf(missingFrom(version.sidecar, now), 'decision');
  terminal.tell(`${article}: ${count} brought back from ${version.at}`);
}

async function listVersions(
  article: string,
  { format }: RestoreOptions,
  terminal: Terminal,
): Promise<void> {
  const now = await currentOf(article, terminal);
  const versions = await sidecarsOf(terminal).versions(article);
  const rows = versions.map((version, index) => rowOf(version, index + 1, now));
  if (format === 'table' || (format === undefined && terminal.isForPeople)) {
    await terminal.print(`${terminal.colors.bold(article)}\n${rows.map(lineOf).join('')}`);
  } else await terminal.print(`${JSON.stringify({ document: article, versions: rows })}\n`);
}

interface Row {
  readonly version: number;
  readonly at: string;
  readonly kind: string;
  readonly decisions: number;
  /** How many of them the sidecar does not have now. */
  readonly missing: number;
}

function rowOf({ at, kind, sidecar }: Version, version: number, now: Sidecar): Row {
  const decisions = missingFrom(sidecar, readSidecar(''));
  return { version, at, kind, decisions, missing: missingFrom(sidecar, now) };
}

function lineOf({ version, at, kind, decisions, missing }: Row): string {
  const holds = `${countOf(decisions, 'decision')}, ${missing} of them missing now`;
  return `  ${fit(String(version), 3)} ${fit(at, 26)} ${fit(kind, 9)} ${holds}\n`;
}

/** What is wrong with the sidecar as it is now is what brings a person here; the list is shown all the same. */
async function currentOf(article: string, terminal: Terminal): Promise<Sidecar> {
  return sidecarOf({ name: article, text: '' }, terminal);
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('It is the number of a version, as the list shows it.');
}
