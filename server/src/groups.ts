import {
  isCoreLabel,
  isOpen,
  isPlaced,
  isSameEntity,
  type Label,
  nameOfItem,
  nameOfLabel,
  type Placed,
  type Value,
} from '@attache/core';
import type { Range } from 'vscode-languageserver';
import { visible } from './safe-text.ts';
import type { Snapshot } from './snapshot.ts';
import { spanOf } from './to-lsp.ts';

/** Mentions that are decided on together. Plain JSON: a client keeps it and sends it back as it came. */
export interface Group {
  readonly kind: 'entity' | 'visible' | 'label' | 'rule';
  /** The article; the whole corpus where absent. */
  readonly uri?: string;
  /** What an entity or a label is about. */
  readonly label?: Label;
  readonly value?: Value;
  /** Where an entity has no value: its words. */
  readonly quote?: string;
  readonly rule?: string;
  /** What is visible. */
  readonly ranges?: readonly Range[];
}

/** A group with the number of its mentions that are still to be decided, and what it is called. */
export interface OfferedGroup {
  readonly group: Group;
  readonly title: string;
  readonly open: number;
}

/** The mentions of one article that are in a group, whatever their state. */
export function membersOf(group: Group, snapshot: Snapshot): readonly Placed[] {
  if (group.uri !== undefined && group.uri !== snapshot.uri) return [];
  return snapshot.items.filter(isPlaced).filter((item) => isMember(item, group, snapshot));
}

function isMember(item: Placed, group: Group, snapshot: Snapshot): boolean {
  switch (group.kind) {
    case 'entity':
      return isSameEntity(item, {
        label: group.label ?? '',
        value: group.value,
        quote: group.quote ?? '',
      });
    case 'label':
      return item.label === group.label;
    case 'rule':
      return item.rule === group.rule;
    case 'visible':
      return (group.ranges ?? []).some((range) => {
        const { start, end } = spanOf(snapshot, range);
        return start <= item.span.start && item.span.end <= end;
      });
  }
}

/** The groups a mention belongs to, the closest first, each in its article and in the corpus; and what is visible. */
export function groupsOf(item: Placed | undefined, uri: string, ranges: readonly Range[]): Group[] {
  const own: Group[] = item
    ? [
        entityGroup(item),
        { kind: 'label', label: item.label },
        ...(item.rule === undefined ? [] : [{ kind: 'rule', rule: item.rule } as const]),
      ]
    : [];
  const here = own.map((group) => ({ ...group, uri }));
  const shown: Group[] = ranges.length > 0 ? [{ kind: 'visible', uri, ranges }] : [];
  return [...here.slice(0, 1), ...own.slice(0, 1), ...shown, ...here.slice(1), ...own.slice(1)];
}

export function entityGroup({ label, value, quote }: Placed): Group {
  return { kind: 'entity', label, ...(value === undefined ? { quote } : { value }) };
}

/** What a group is called, as `snapshot`'s reader says it. `item` is one of its mentions. */
export function titleOf(group: Group, item: Placed | undefined, snapshot: Snapshot): string {
  const { groupTitles, groups } = snapshot.words;
  const where = group.uri === undefined ? groupTitles.inCorpus : groupTitles.inArticle;
  switch (group.kind) {
    case 'entity':
      return where(groupTitles.entity(item ? nameOfItem(item, snapshot) : ''));
    case 'label': {
      const label = group.label ?? '';
      return where(
        groupTitles.label(isCoreLabel(label) ? groups[label] : nameOfLabel(label, snapshot.words)),
      );
    }
    case 'rule':
      return where(groupTitles.rule(visible(group.rule ?? '')));
    case 'visible':
      return groupTitles.visible;
  }
}

export function openIn(group: Group, articles: readonly Snapshot[]): number {
  return articles.reduce((sum, one) => sum + membersOf(group, one).filter(isOpen).length, 0);
}
