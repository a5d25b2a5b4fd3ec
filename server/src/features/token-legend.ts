import { CORE_LABELS, type CoreLabel, isCoreLabel, type Label } from '@attache/core';
import type { SemanticTokensLegend } from 'vscode-languageserver';

interface TokenType {
  readonly own: string;
  /** What editors that do not know ours can still colour. */
  readonly standard: string;
}

const TOKEN_TYPES: Readonly<Record<CoreLabel, TokenType>> = {
  LEADER: { own: 'leader', standard: 'class' },
  DATE: { own: 'date', standard: 'number' },
  MONEY: { own: 'money', standard: 'string' },
  PARTNERSHIP: { own: 'partnership', standard: 'keyword' },
};

/** For a project's own labels. */
const OTHER: TokenType = { own: 'annotation', standard: 'variable' };

export const TOKEN_MODIFIERS = ['suggested', 'confirmed', 'rejected'] as const;

export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** Every type's name as our own client colours it, in the order of the legend. */
export const OWN_TOKEN_TYPES: readonly string[] = [...CORE_LABELS.map(ownName), OTHER.own];

/** The names this client understands: ours where it lists them, else standard ones. */
export function legendFor(clientTypes: readonly string[]): SemanticTokensLegend {
  const types = [...CORE_LABELS.map((label) => TOKEN_TYPES[label]), OTHER];
  return {
    tokenTypes: types.map(({ own, standard }) => (clientTypes.includes(own) ? own : standard)),
    tokenModifiers: [...TOKEN_MODIFIERS],
  };
}

/** Index into the legend. */
export function typeIndex(label: Label): number {
  return isCoreLabel(label) ? CORE_LABELS.indexOf(label) : CORE_LABELS.length;
}

/** Bit set of the legend's modifiers. */
export function modifierBit(modifier: TokenModifier): number {
  return 1 << TOKEN_MODIFIERS.indexOf(modifier);
}

function ownName(label: CoreLabel): string {
  return TOKEN_TYPES[label].own;
}
