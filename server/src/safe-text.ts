import { visible } from '@attache/core';

export { visible };

/** What `visible` makes of a text, for a Markdown surface: nothing in it becomes a link, an image, HTML, an icon or a style. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]<>#!|~&$^@]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/(www)\./giu, '$1\\.');
}
