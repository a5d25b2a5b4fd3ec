import { CORE_LABELS, type Label } from '../recognition/value.ts';
import type { Project, ProjectLabel } from './project.ts';

/**
 * The labels of a project's articles: the four core labels, then the project's own. A core label has its digit as its
 * key, as long as the project gives it no other one and the digit to no other label.
 */
export function labelsOf({ labels }: Pick<Project, 'labels'>): readonly ProjectLabel[] {
  const taken = new Set(labels.map(({ key }) => key));
  const core = CORE_LABELS.map((name, index): ProjectLabel => {
    const key = String(index + 1);
    const said = labels.find((label) => label.name === name) ?? { name };
    return said.key === undefined && !taken.has(key) ? { ...said, key } : said;
  });
  const own = labels.filter(({ name }) => !core.some((label) => label.name === name));
  return [...core, ...own];
}

/** The label that a key of a review means. */
export function labelOfKey(key: string, labels: readonly ProjectLabel[]): Label | undefined {
  return labels.find((label) => label.key === key)?.name;
}
