import { recognize } from '../out/core.mjs';

export const title = 'Attaché: four labels, three languages';

export function read(text) {
  return recognize({ name: 'article.txt', text }).mentions.length;
}
