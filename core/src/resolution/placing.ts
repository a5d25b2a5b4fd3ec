import type { Candidate, DateCandidate } from '../recognition/candidate.ts';
import type { PlacedDate } from './document-date.ts';
import type { ReadBlock } from './read-blocks.ts';

/** Dates with their place in the document, which tells datelines and metadata from prose. */
export function placeDates(text: string, read: readonly ReadBlock[]): PlacedDate[] {
  return read.flatMap(({ reading, span }, block) =>
    reading.candidates
      .filter((candidate) => candidate.label === 'DATE')
      .map((candidate) =>
        placed(
          candidate,
          block,
          text.slice(span.start, candidate.span.start),
          text.slice(candidate.span.end, span.end),
        ),
      ),
  );
}

function placed(candidate: DateCandidate, block: number, head: string, tail: string): PlacedDate {
  const before = head.replace(/\s/g, '').length;
  const behind = tail.replace(/[\s().|–—-]/g, '').length;
  return { candidate, block, before, behind, opens: opensLine(head, tail), dateline: before > 0 };
}

/** Up to 60 units of capitalised words and marks before it, and behind it a dash, a bracket or nothing. */
function opensLine(head: string, tail: string): boolean {
  if (head.length > 60) return false;
  const names = head.split(/[\s,.()|/–—:-]+/).filter((word) => word !== '');
  const capital = names.every((word) => /^[^\p{Ll}]/u.test(word));
  return (
    capital &&
    /^\s*([)\]|:–—-]|$)/u.test(tail) &&
    (tail.trim() === '' || /^\s*[)\]|:]|^\s+[–—-]|^\s*--|^[–—]/u.test(tail))
  );
}

/** The country of a dateline: the first one named in the first blocks before a dash, or by a capital. */
export function datelineCountry(text: string, read: readonly ReadBlock[]): string | undefined {
  for (const { span, reading } of read.slice(0, 4)) {
    const head = text.slice(span.start, Math.min(span.end, span.start + 60));
    const dateline = /^[\p{Lu}][^.!?]{1,50}?(\s[–—-]{1,2}\s|\)\s*[–—-]|:\s)/u.exec(head);
    if (dateline !== null && reading.placeCountry !== undefined) return reading.placeCountry;
  }
  return undefined;
}

/** The document's own habit: a numeric date with a part over 12, or a weekday, shows it. */
export function numericOrder(
  candidates: readonly Candidate[],
  country: 'day-first' | 'month-first' | undefined,
): 'day-first' | 'month-first' | undefined {
  for (const candidate of candidates) {
    if (candidate.label !== 'DATE' || candidate.spec.kind !== 'numeric') continue;
    const { first, second } = candidate.spec;
    if (first > 12) return 'day-first';
    if (second > 12) return 'month-first';
  }
  return country;
}
