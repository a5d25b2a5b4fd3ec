import { pathToFileURL } from 'node:url';
import {
  type ArticleItems,
  annotationsIn,
  EMPTY_SIDECAR,
  type Reviewed,
  readSidecar,
} from '@attache/core';
import { diskSidecars } from '@attache/disk';

/**
 * What has been decided in articles, as their sidecars say it: enough to tell what was decided on an entity before.
 * Nothing is found again in the texts for it. The list grows while it is read; a sidecar that cannot be read is left out.
 */
export function decidedEarlier(articles: readonly string[]): Earlier {
  const known: ArticleItems[] = [];
  const ending = new AbortController();
  return {
    known,
    read: readAll(articles, known, ending.signal),
    stop: () => ending.abort(),
  };
}

interface Earlier {
  readonly known: ArticleItems[];
  /** Resolves when all are read. */
  readonly read: Promise<void>;
  /** Nobody wants to know the rest. */
  readonly stop: () => void;
}

async function readAll(
  articles: readonly string[],
  known: ArticleItems[],
  ending: AbortSignal,
): Promise<void> {
  for (const name of articles) {
    if (ending.aborted) return;
    const file = await diskSidecars()
      .read(name)
      .catch(() => undefined);
    const { lines } = file ? readSidecar(file.text) : EMPTY_SIDECAR;
    if (lines.size > 0)
      known.push({ uri: addressOf(name), items: decidedIn({ ...EMPTY_SIDECAR, lines }) });
  }
}

/** An article by its address, as the editor names it. */
export function addressOf(name: string): string {
  return pathToFileURL(name).href;
}

function decidedIn(sidecar: typeof EMPTY_SIDECAR): Reviewed[] {
  return annotationsIn(sidecar).flatMap(({ annotation, decisions }) => {
    const standing = decisions.filter(({ status }) => status !== 'withdrawn');
    const [latest] = standing;
    if (latest === undefined || latest.status === 'withdrawn') return [];
    const { start, end, exact } = annotation.selector;
    return [
      {
        id: annotation.id,
        span: { start, end },
        quote: exact,
        label: latest.label ?? annotation.label,
        value: latest.value,
        state: latest.status,
        anchor: 'exact',
        rule: latest.rule,
        office: latest.office,
        mention: undefined,
        annotation,
        decisions: standing,
      },
    ];
  });
}
