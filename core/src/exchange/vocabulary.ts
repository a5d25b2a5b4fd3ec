import type { Label } from '../recognition/value.ts';

/** Where the values of a label are ids: of people, or of terms. Undefined where they are dates, amounts, anything. */
export function vocabularyOf(label: Label): 'people' | 'terms' | undefined {
  if (label === 'LEADER') return 'people';
  return label === 'PARTNERSHIP' ? 'terms' : undefined;
}
