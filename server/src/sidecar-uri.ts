const SUFFIX = '.ann.json';

/** Beside the article, with the whole name in front: `a.txt` and `a.md` never meet. */
export function sidecarUri(article: string): string {
  return `${article}${SUFFIX}`;
}

/** The article a sidecar belongs to; `undefined` where the address is no sidecar's. */
export function articleUri(sidecar: string): string | undefined {
  return sidecar.endsWith(SUFFIX) ? sidecar.slice(0, -SUFFIX.length) : undefined;
}
