import { missingFrom, readSidecar, type Sidecar } from '@attache/core';
import type { Version } from '@attache/disk';
import { Command, InvalidArgumentError } from 'commander';
import { eachArticle } from '../articles.ts';
import { formatOption } from '../format-option.ts';
import { fit } from '../paint.ts';
import { startOf } from '../place.ts';
import { sidecarOf } from '../reviewed.ts';
import { catchUp, sidecarsOf } from '../sidecars.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/index.ts';

interface RestoreOptions {
  readonly from?: number;
  readonly accept?: true;
  readonly format?: 'jsonl' | 'table';
}

/** `attache restore`: earlier versions of a sidecar, and what they hold brought back. */
export function restore(terminal: Terminal): Command {
  const { help, usage, restore: words } = terminal.words;
  const command = new Command('restore')
    .description(help.commands.restore)
    .argument('<path...>', help.arguments.articles)
    .option('--from <number>', help.options.from, versionReader(usage))
    .option('--accept', help.options.accept)
    .addOption(formatOption(['jsonl', 'table'], terminal.words))
    .addHelpText('after', help.after.restore);
  return command.action(async (paths: string[], options: RestoreOptions) => {
    const { from, accept } = options;
    if (from !== undefined && accept) command.error(usage.error(usage.fromOrAccept));
    await catchUp(paths, terminal);
    await eachArticle(paths, terminal, async ({ name }) => {
      if (accept) {
        await sidecarsOf(terminal).accept(name);
        terminal.tell(words.accepted(name));
      } else if (from === undefined) await listVersions(name, options, terminal);
      else await bringBack(name, from, terminal);
    });
  });
}

async function bringBack(article: string, number: number, terminal: Terminal): Promise<void> {
  const words = terminal.words.restore;
  const versions = await sidecarsOf(terminal).versions(article);
  const version = versions[number - 1];
  if (!version) {
    terminal.problem(startOf(article), words.noVersion(number, versions.length));
    return;
  }
  const now = await currentOf(article, terminal);
  await sidecarsOf(terminal).restore(article, [version.sidecar]);
  const count = missingFrom(version.sidecar, now);
  terminal.tell(words.restored(article, count, version.at));
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
    await terminal.print(
      `${terminal.colors.bold(article)}\n${rows.map((row) => lineOf(row, terminal.words)).join('')}`,
    );
  } else await terminal.print(`${JSON.stringify({ document: article, versions: rows })}\n`);
}

interface Row {
  readonly version: number;
  readonly at: string;
  readonly kind: Version['kind'];
  readonly decisions: number;
  /** How many of them the sidecar does not have now. */
  readonly missing: number;
}

function rowOf({ at, kind, sidecar }: Version, version: number, now: Sidecar): Row {
  const decisions = missingFrom(sidecar, readSidecar(''));
  return { version, at, kind, decisions, missing: missingFrom(sidecar, now) };
}

function lineOf({ version, at, kind, decisions, missing }: Row, { restore: words }: Words): string {
  const holds = words.holds(decisions, missing);
  return `  ${fit(String(version), 3)} ${fit(at, 26)} ${fit(words.kinds[kind], 10)} ${holds}\n`;
}

/** What is wrong with the sidecar as it is now is what brings a person here; the list is shown all the same. */
async function currentOf(article: string, terminal: Terminal): Promise<Sidecar> {
  return sidecarOf({ name: article, text: '' }, terminal);
}

function versionReader({ noVersion }: Words['usage']): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d{0,5}$/u.test(text)) return Number(text);
    throw new InvalidArgumentError(noVersion);
  };
}
