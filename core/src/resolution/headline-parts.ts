import type { NameCandidate } from '../recognition/candidate.ts';

/** The candidate with its words `from`..`to` alone: a headline runs on in capitals before and behind a name. */
export function part(candidate: NameCandidate, from: number, to: number): NameCandidate {
  const { span, name, person } = candidate;
  const parts = candidate.parts.slice(from, to);
  const start = parts[0]?.start ?? span.start;
  const end = parts.at(-1)?.end ?? span.end;
  return {
    ...candidate,
    name: name.split(' ').slice(from, to).join(' '),
    span: { start, end },
    parts,
    person: start === span.start && end === span.end ? person : undefined,
  };
}
