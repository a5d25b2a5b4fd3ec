import type { Placed } from '../annotation/reviewed.ts';
import { sentenceAt } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Passages, SurveyKnowledge } from './passages.ts';

/**
 * Whose relationship a partnership term names: two codes of countries in alphabetical order, or undefined where the text
 * does not tell. A formula of one pair tells by itself; otherwise exactly two countries have to be spoken of, by name
 * or through a leader in office on the article's day, in the sentence, else in the paragraph, else in the headline.
 */
export function partiesOf(
  { span, value }: Placed,
  text: string,
  { countriesIn }: Passages,
  knowledge: SurveyKnowledge,
): readonly [string, string] | undefined {
  const own = typeof value === 'string' ? partiesOfFormula(value, knowledge) : undefined;
  if (own) return own;
  for (const scope of [sentenceAt(text, span), lineAt(text, span.start), headline(text)]) {
    const [one, other, ...more] = countriesIn(scope);
    if (more.length > 0) return undefined;
    if (one !== undefined && other !== undefined) return [one, other];
  }
  return undefined;
}

function partiesOfFormula(
  id: string,
  { conceptById, relationships }: SurveyKnowledge,
): readonly [string, string] | undefined {
  if (conceptById(id)?.tier !== 'formula') return undefined;
  const pairs = relationships.filter(({ concept }) => concept === id).map(({ parties }) => parties);
  const [first] = pairs;
  const isOnly = pairs.every((pair) => pair.join() === first?.join());
  return isOnly ? first : undefined;
}

function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const feed = text.indexOf('\n', offset);
  return { start, end: feed === -1 ? text.length : feed };
}

function headline(text: string): Span {
  return lineAt(text, Math.max(0, text.search(/\S/u)));
}
