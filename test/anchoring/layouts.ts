import { anchorAnnotations, baseView } from '@attache/core';
import type { Sample } from './samples.ts';

/** A change of how a text is laid out and spelled in Unicode, which leaves every word as it is. */
export type Layout = (text: string) => string;

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'CR LF line ends': (text) => text.replaceAll('\n', '\r\n'),
  'decomposed characters': (text) => text.normalize('NFD'),
  'typewriter quotes': typewritten,
  'other line breaks': wrapped,
  'hard spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'all of them': (text) =>
    wrapped(typewritten(text)).normalize('NFD').replaceAll(' ', '\u00a0').replaceAll('\n', '\r\n'),
};

function typewritten(text: string): string {
  return text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/[–—]/gu, '-');
}

function wrapped(text: string): string {
  return text.replace(/([^\n]{40,60}?) /gu, '$1\n');
}

/** Of a sample in another layout, how many annotations are found without asking, each in its own place. */
export function foundIn(sample: Sample, layout: Layout, knowsOldText: boolean): number {
  const { name, text, records } = sample;
  const now = layout(text);
  const old = new Map(knowsOldText ? [[baseView(text).version(), text]] : []);
  const found = anchorAnnotations(records, { name, text: now }, old);
  const [before, after] = [lettersIn(text), lettersIn(now)];
  return records.filter(({ id, selector }) => {
    const { anchor, span } = found.get(id) ?? {};
    if (!span || (anchor !== 'exact' && anchor !== 'shifted')) return false;
    const isThere = after[span.start] === before[selector.start];
    return isThere && after[span.end] === before[selector.end];
  }).length;
}

/** How many characters that are neither white space nor marks stand before each offset: no layout changes that. */
function lettersIn(text: string): Int32Array {
  const counts = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    counts[at + 1] = (counts[at] ?? 0) + (/[\s\p{M}]/u.test(text.charAt(at)) ? 0 : 1);
  }
  return counts;
}
