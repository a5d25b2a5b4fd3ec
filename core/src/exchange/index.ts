import { brat } from './brat.ts';
import { conll } from './conll.ts';
import type { ExchangeFormat } from './format.ts';
import { jsonl } from './jsonl.ts';
import { spacy } from './spacy.ts';
import { webAnnotation } from './web-annotation.ts';

/** Every format the product writes and reads. The round-trip tests run over this list. */
export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [
  jsonl,
  conll,
  brat,
  spacy,
  webAnnotation,
];
