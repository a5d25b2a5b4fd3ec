import {
  type Article,
  anchorAnnotations,
  type BaseView,
  baseView,
  decideOn,
  type ExchangeAnnotation,
  type ImportedDocument,
  type Operation,
} from '@attache/core';
import { type Place, placesIn } from './place.ts';
import type { Words } from './words/index.ts';

export interface ImportedOperations {
  readonly operations: readonly Operation[];
  /** What the file only suggests: a suggestion does not become a decision by being copied. */
  readonly suggestions: number;
  readonly problems: readonly { readonly place: Place; readonly message: string }[];
}

/**
 * The decisions in a document. They are made in the text that the document was made from; where the article
 * has another one now, they are anchored in it like any decision whose article was edited, and that is said.
 */
export function operationsOf(
  document: ImportedDocument,
  article: Article,
  decider: { readonly by: string; readonly at: string },
  { imported }: Words,
): ImportedOperations {
  const decided = document.annotations.filter(({ state }) => state !== 'suggested');
  const source = { name: article.name, text: document.text ?? article.text };
  const base = baseView(source.text);
  const placeOf = placesIn(source.name, source.text);
  const fitting = decided.filter(
    ({ span, quote }) => source.text.slice(span.start, span.end) === quote,
  );
  const operations = fitting.map((each) => operationOf(each, source, base, decider));
  return {
    operations,
    suggestions: document.annotations.length - decided.length,
    problems: [
      ...decided
        .filter((each) => !fitting.includes(each))
        .map((each) => ({
          place: placeOf(each.span.start),
          message: imported.otherWords(each.label, JSON.stringify(each.quote)),
        })),
      ...moved(operations, article).map(({ annotation, anchor }) => ({
        place: placeOf(annotation.selector.start),
        message: imported.moved(
          annotation.label,
          JSON.stringify(annotation.selector.exact),
          anchor === 'lost',
        ),
      })),
    ],
  };
}

function operationOf(
  annotation: ExchangeAnnotation,
  source: Article,
  base: BaseView,
  decider: { readonly by: string; readonly at: string },
): Operation {
  const { span, label, value, rule, office, note, state } = annotation;
  const decision = {
    by: annotation.by || decider.by,
    at: annotation.at ?? decider.at,
    status: state === 'rejected' ? ('rejected' as const) : ('confirmed' as const),
    ...(value !== undefined && { value }),
    ...(rule !== undefined && { rule }),
    ...(office !== undefined && { office }),
    ...(note !== undefined && { note }),
  };
  return decideOn({ span, label }, source, decision, base);
}

function moved(operations: readonly Operation[], article: Article) {
  const anchored = anchorAnnotations(
    operations.map(({ annotation }) => annotation),
    article,
  );
  return operations.flatMap(({ annotation }) => {
    const anchor = anchored.get(annotation.id)?.anchor;
    return anchor === 'review' || anchor === 'lost' ? [{ annotation, anchor }] : [];
  });
}
