import type { DateCandidate } from '../recognition/candidate.ts';
import { blockIn } from '../text/blocks.ts';
import type { PlacedDate } from './document-date.ts';
import type { Piece } from './pieces.ts';

/** In how many blocks, from the top, a dateline or metadata line can stand. */
const TOP = 8;

/** The dates of the first blocks with their place, which tells datelines and metadata from prose. */
export function placeDates(pieces: readonly Piece[]): PlacedDate[] {
  return pieces
    .slice(0, TOP)
    .flatMap((piece) => datesIn(piece).map((candidate) => placed(candidate, piece.text)));
}

export function datesIn({ reading }: Piece): DateCandidate[] {
  return reading.candidates.filter((candidate) => candidate.label === 'DATE');
}

function placed(candidate: DateCandidate, text: string): PlacedDate {
  const { start, end } = blockIn(text);
  const head = text.slice(start, candidate.span.start);
  const tail = text.slice(candidate.span.end, end);
  const before = head.replace(/\s/g, '').length;
  const behind = tail.replace(/[\s().|–—-]/g, '').length;
  return { candidate, before, behind, opens: opensLine(head, tail), dateline: before > 0 };
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
export function datelineCountry(pieces: readonly Piece[]): string | undefined {
  for (const { text, reading } of pieces.slice(0, 4)) {
    const head = text.trimStart().slice(0, 60);
    const dateline = /^[\p{Lu}][^.!?]{1,50}?(\s[–—-]{1,2}\s|\)\s*[–—-]|:\s)/u.exec(head);
    if (dateline !== null && reading.placeCountry !== undefined) return reading.placeCountry;
  }
  return undefined;
}
