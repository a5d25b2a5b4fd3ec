import { recognize } from '../../core/out/index.js';

export const title = 'Attaché: four labels, three languages';

export function read(text) {
  return recognize({ name: 'article.txt', text }).mentions.length;
}
