import type { Span } from '../text/span.ts';

/**
 * Cuts a text into words, numbers and marks for formats that count tokens. No language is asked; `1.5`,
 * `03/04/2025` and `US$` stay whole. A token ends wherever one of `spans` begins or ends, so that
 * every span of the export begins and ends with a token, and none holds any space.
 */
export function exportTokens(text: string, spans: readonly Span[]): Span[] {
  const edges = new Set(spans.flatMap(({ start, end }) => [start, end]));
  const cuts = [...edges].toSorted((a, b) => a - b);
  const tokens: Span[] = [];
  let next = 0;
  for (const match of text.matchAll(TOKEN)) {
    let start = match.index;
    const end = start + match[0].length;
    while (next < cuts.length && (cuts[next] ?? 0) <= start) next += 1;
    for (; next < cuts.length && (cuts[next] ?? end) < end; next += 1) {
      const cut = cuts[next] ?? end;
      tokens.push({ start, end: cut });
      start = cut;
    }
    tokens.push({ start, end });
  }
  return tokens;
}

/**
 * Whatever JavaScript or Python takes for a space: the second splits at U+001C..1F and U+0085 as well,
 * and a token with such a character would be read as two.
 */
export const SPACE = '\\s\\u001c-\\u001f\\u0085';

const ORDINAL = String.raw`\p{N}+\p{L}[\p{L}\p{M}\p{N}]*`;
const NUMBER = String.raw`\p{N}+(?:[.,:/]\p{N}+)*`;
const CURRENCY = String.raw`\p{L}{0,3}\p{Sc}`;
const WORD = String.raw`[\p{L}\p{M}\p{N}_]+(?:[-.'’&][\p{L}\p{M}\p{N}_]+)*`;
const FLAG = String.raw`\p{RI}\p{RI}`;
const PICTURE = String.raw`\p{Extended_Pictographic}(?:[\p{M}\p{EMod}]|\u200d\p{Extended_Pictographic})*`;
const TOKEN = new RegExp(
  `${ORDINAL}|${NUMBER}|${CURRENCY}|${WORD}|${FLAG}|${PICTURE}|[^${SPACE}]\\p{M}*`,
  'gu',
);

/**
 * Adds what lies between the tokens as tokens of its own, except the one space that may follow a token,
 * so that tokens and such spaces together give the text again. spaCy keeps a text in this way.
 */
export function tokensWithSpaces(
  text: string,
  tokens: readonly Span[],
  spans: readonly Span[],
): Span[] {
  const starts = new Set(spans.map(({ start }) => start));
  const ends = new Set(spans.map(({ end }) => end));
  const gapAfter = (start: number, end: number): Span[] => {
    const follows = start > 0 && text.slice(start, end) === ' ';
    if (follows && !starts.has(start) && !ends.has(end)) return [];
    return cutAt({ start, end }, (offset) => starts.has(offset) || ends.has(offset));
  };
  return [
    ...gapAfter(0, tokens[0]?.start ?? text.length),
    ...tokens.flatMap((token, index) => [
      token,
      ...gapAfter(token.end, tokens[index + 1]?.start ?? text.length),
    ]),
  ];
}

function cutAt({ start, end }: Span, isEdge: (offset: number) => boolean): Span[] {
  const parts: Span[] = [];
  for (let at = start + 1, from = start; at <= end; at += 1) {
    if (at < end && !isEdge(at)) continue;
    parts.push({ start: from, end: at });
    from = at;
  }
  return parts;
}

/** Tokens sentence by sentence. Lines end sentences, full stops do; no break falls inside one of `unbroken`. */
export function sentences(
  text: string,
  tokens: readonly Span[],
  unbroken: readonly Span[],
): Span[][] {
  const result: Span[][] = [];
  let current: Span[] = [];
  let held = 0;
  let spans = 0;
  for (const [index, token] of tokens.entries()) {
    current.push(token);
    for (; spans < unbroken.length && (unbroken[spans]?.start ?? 0) < token.end; spans += 1) {
      held = Math.max(held, unbroken[spans]?.end ?? 0);
    }
    const next = tokens[index + 1];
    if (!next || (held <= token.end && endsSentence(text, tokens[index - 1], token, next))) {
      result.push(current);
      current = [];
    }
  }
  return result;
}

function endsSentence(text: string, before: Span | undefined, token: Span, next: Span): boolean {
  const gap = text.slice(token.end, next.start);
  if (/[\n\r\u2028\u2029]/u.test(gap)) return true;
  if (gap === '') return false;
  const mark = text.slice(token.start, token.end);
  if (/^[!?…]$/u.test(mark)) return true;
  const abbreviation = before && /^\p{Lu}\p{L}{0,2}$/u.test(text.slice(before.start, before.end));
  return (
    mark === '.' && !abbreviation && /^[\p{Lu}\p{N}"“‘'([]/u.test(text.slice(next.start, next.end))
  );
}

const ANY_SPACE = new RegExp(`[${SPACE}]`, 'u');

export function hasSpace(quote: string): boolean {
  return ANY_SPACE.test(quote);
}

const SPACE_AT_EDGE = new RegExp(`^[${SPACE}]|[${SPACE}]$`, 'u');

export function hasSpaceAtEdge(quote: string): boolean {
  return SPACE_AT_EDGE.test(quote);
}
