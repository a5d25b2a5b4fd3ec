import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { field, isTrue, stringField } from './json.ts';
import type { Keys } from './protocol.ts';

/** What the editor on the other side can do, read once from its `initialize`. */
export interface Abilities {
  readonly markdownHover: boolean;
  readonly tokenTypes: readonly string[];
  readonly nestedSymbols: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly pullsSettings: boolean;
  readonly registersSettings: boolean;
  readonly watchesFiles: boolean;
  readonly renamesFiles: boolean;
  readonly hasFolders: boolean;
  readonly registersCommands: boolean;
  readonly asksForValues: boolean;
  readonly showsEntities: boolean;
  readonly sendsFullText: boolean;
  readonly hearsStatus: boolean;
  readonly checksSchemas: boolean;
  /** Where the client wants the journal and earlier versions of sidecars to be: a path. */
  readonly stateFolder: string | undefined;
  /** The keys to name in a hover. */
  readonly keys: Keys | undefined;
  /** The editor's own language, `vi-VN`. */
  readonly locale: string | undefined;
}

export function abilitiesOf({ capabilities, ...params }: InitializeParams): Abilities {
  const ours: unknown = params.initializationOptions;
  return {
    ...inArticles(capabilities),
    ...inWorkspace(capabilities),
    registersCommands: isTrue(ours, 'registersCommands'),
    asksForValues: isTrue(ours, 'asksForValues'),
    showsEntities: isTrue(ours, 'showsEntities'),
    sendsFullText: isTrue(ours, 'sendsFullText'),
    hearsStatus: isTrue(ours, 'hearsStatus'),
    checksSchemas: isTrue(ours, 'checksSchemas'),
    stateFolder: stringField(ours, 'stateFolder'),
    keys: readKeys(field(ours, 'keys')),
    locale: stringField(ours, 'locale') ?? params.locale,
  };
}

function inArticles({ textDocument }: ClientCapabilities) {
  return {
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    tokenTypes: textDocument?.semanticTokens?.tokenTypes ?? [],
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
  };
}

function inWorkspace({ workspace }: ClientCapabilities) {
  return {
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    pullsSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    renamesFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
    hasFolders: workspace?.workspaceFolders === true,
  };
}

function readKeys(value: unknown): Keys | undefined {
  const confirm = stringField(value, 'confirm');
  const reject = stringField(value, 'reject');
  const undo = stringField(value, 'undo');
  if (confirm === undefined || reject === undefined || undo === undefined) return undefined;
  return { confirm, reject, undo };
}
