import { jsonLine, parseJson, type RecognitionSettings, recognize } from '@attache/core';
import { Command } from 'commander';
import { linesOf } from '../lines-of.ts';
import { isDay } from '../recognition-options.ts';
import { suggestionsJson } from '../suggested.ts';
import type { Terminal } from '../terminal.ts';

/** `attache worker`: an article a line in, its annotations a line out, in order. Waits for its reader. */
export function worker(terminal: Terminal): Command {
  return new Command('worker').description(terminal.words.help.commands.worker).action(async () => {
    for await (const line of linesOf(terminal.input))
      await terminal.print(`${jsonLine(answer(line))}\n`);
  });
}

interface Request {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly language?: unknown;
  readonly date?: unknown;
}

/** Never throws for what a line holds: an error is an answer, so that line n always answers line n. */
function answer(line: string): object {
  const request = requestIn(line);
  if (!request) return { id: null, error: 'The line is no JSON object. Write {"id":…,"text":…}.' };
  const { id = null, text } = request;
  if (typeof text !== 'string')
    return { id, error: 'There is no "text". Add the article\'s text.' };
  const settings = settingsIn(request);
  if (typeof settings === 'string') return { id, error: settings };
  const { mentions } = recognize({ name: String(id), text }, settings);
  return { id, annotations: suggestionsJson(text, mentions) };
}

function requestIn(line: string): Request | undefined {
  const json = parseJson(line);
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : undefined;
}

function settingsIn({ language, date }: Request): RecognitionSettings | string {
  const known = (['en', 'id', 'vi'] as const).find((each) => each === language);
  if (language !== undefined && language !== 'auto' && !known) {
    return 'The "language" is none. Use en, id, vi or auto.';
  }
  if (date !== undefined && !isDay(date)) return 'The "date" is no day. Write YYYY-MM-DD.';
  return {
    ...(known ? { language: known } : {}),
    ...(typeof date === 'string' ? { date } : {}),
  };
}
