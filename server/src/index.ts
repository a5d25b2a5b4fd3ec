export type { Abilities } from './abilities.ts';
export { COMMANDS } from './commands/index.ts';
export { OWN_TOKEN_TYPES, TOKEN_MODIFIERS } from './features/token-legend.ts';
export { fileSidecars } from './file-sidecars.ts';
export { escapeMarkdown, visible } from './safe-text.ts';
export { articleUri, sidecarUri } from './sidecar-uri.ts';
export { startServer } from './start-server.ts';
export type { Files, Knowledge, Surroundings } from './surroundings.ts';
export { WORDS } from './words/index.ts';
