import type { Reviewed } from '../annotation/reviewed.ts';
import type { Recognition } from '../resolution/recognition.ts';
import type { Article } from '../text/article.ts';
import type { ExchangeAnnotation, ExportDocument } from './document.ts';
import type { LossFault } from './exchange-fault.ts';
import type { Loss } from './format.ts';
import { lossOf } from './sound.ts';

/** An article with what was found in it and decided about it. */
export interface ReviewedArticle {
  readonly article: Article;
  readonly recognition: Recognition;
  readonly items: readonly Reviewed[];
}

export interface Confirmed {
  readonly document: ExportDocument;
  /** Confirmed, and yet not to be written, or not whole: nobody knows where it stands now, somebody has rejected it since, several have confirmed it. */
  readonly losses: readonly Loss[];
}

/** What goes out of one article: everything that is confirmed and stands where it was confirmed. */
export function confirmedDocument({ article, recognition, items }: ReviewedArticle): Confirmed {
  const confirmed = items.filter(({ state }) => state === 'confirmed');
  const isPlaced = ({ anchor }: Reviewed) => anchor === 'exact' || anchor === 'shifted';
  const document = {
    name: article.name,
    text: article.text,
    language: recognition.language,
    date: recognition.documentDate,
    annotations: confirmed.filter(isPlaced).map(annotationOf),
  };
  const losses = [
    ...confirmed
      .filter((item) => !isPlaced(item))
      .map((item) => lossOf(document, annotationOf(item), 'annotation', UNPLACED)),
    ...confirmed.filter(isPlaced).flatMap((item) => {
      const { by, others } = decidersOf(item);
      if (others.length === 0) return [];
      const why: LossFault = { kind: 'other-deciders', about: [others.join(', '), by] };
      return [lossOf(document, annotationOf(item), ['by'], why)];
    }),
    ...items.flatMap((item) => {
      const by = confirmedBy(item);
      return by.length === 0
        ? []
        : [lossOf(document, annotationOf(item), 'annotation', contested(by, item))];
    }),
  ];
  return { document, losses };
}

/** Whose decision goes out, and who has confirmed the same: a format has room for one. */
function decidersOf({ decisions }: Reviewed): { readonly by: string; readonly others: string[] } {
  const by = decisions[0]?.by ?? '';
  const confirming = decisions.filter(({ status }) => status === 'confirmed');
  const names = new Set(confirming.map((decision) => decision.by));
  return { by, others: [...names].filter((name) => name !== by) };
}

/** Who has confirmed what somebody else has rejected since. */
function confirmedBy({ state, decisions }: Reviewed): string[] {
  if (state !== 'rejected') return [];
  return decisions.flatMap(({ status, by }) => (status === 'confirmed' ? [by] : []));
}

function contested(by: readonly string[], { decisions }: Reviewed): LossFault {
  return { kind: 'contested', about: [by.join(', '), decisions[0]?.by ?? ''] };
}

const UNPLACED: LossFault = { kind: 'unplaced', about: [] };

function annotationOf(item: Reviewed): ExchangeAnnotation {
  const { span, quote, label, value, rule, office, state, anchor, decisions } = item;
  const { by, at, note } = decisions[0] ?? {};
  const nowhere = { start: 0, end: 0 };
  return { span: span ?? nowhere, label, quote, value, rule, office, state, by, at, anchor, note };
}
