import { casual } from 'chrono-node';

export const title = 'chrono-node: English dates, casual';

export function read(text) {
  return casual.parse(text, new Date(2025, 11, 3)).length;
}
