import type { Feature } from '../feature.ts';
import { codeActionFeature } from './code-actions.ts';
import { codeLensFeature } from './code-lens.ts';
import { completionFeature } from './completion.ts';
import { definitionFeature } from './definition.ts';
import { diagnosticFeature } from './diagnostics.ts';
import { hoverFeature } from './hover.ts';
import { inlayHintFeature } from './inlay-hints.ts';
import { marksFeature } from './marks.ts';
import { documentHighlightFeature, referencesFeature } from './occurrences.ts';
import { renameFeature } from './rename-files.ts';
import { semanticTokensFeature } from './semantic-tokens.ts';
import { documentSymbolFeature, workspaceSymbolFeature } from './symbols.ts';

/** Everything an editor can ask for. A new feature is a file and a line here. */
export const FEATURES: readonly Feature[] = [
  semanticTokensFeature,
  hoverFeature,
  codeActionFeature,
  codeLensFeature,
  documentSymbolFeature,
  workspaceSymbolFeature,
  referencesFeature,
  documentHighlightFeature,
  definitionFeature,
  inlayHintFeature,
  completionFeature,
  diagnosticFeature,
  renameFeature,
  marksFeature,
];
