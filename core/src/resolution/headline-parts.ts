import type { NameCandidate } from '../recognition/candidate.ts';

/** The candidate with its words `from`..`to` alone: a headline runs on in capitals before and behind a name. */
export function part(candidate: NameCandidate, from: number, to: number): NameCandidate {
  const { span, name, wordEnds } = candidate;
  const before = from === 0 ? 0 : (wordEnds[from - 1] ?? span.start) - span.start;
  const end = wordEnds[to - 1] ?? span.end;
  const start = span.start + before + blanks(name.slice(before));
  const isWhole = start === span.start && end === span.end;
  return {
    ...candidate,
    name: name.slice(start - span.start, end - span.start),
    span: { start, end },
    wordEnds: wordEnds.slice(from, to),
    person: isWhole ? candidate.person : undefined,
  };
}

function blanks(text: string): number {
  return text.length - text.trimStart().length;
}
