import {
  FULL_TEXT,
  type InitializationOptions,
  KEYS,
  type Keys,
  type KeysParams,
} from '@attache/server/protocol';
import { env, type TextDocument, window, workspace } from 'vscode';
import type {
  BaseLanguageClient,
  ClientCapabilities,
  LanguageClientOptions,
  StaticFeature,
} from 'vscode-languageclient';
import { isArticle, LANGUAGES } from './articles.ts';
import { isProjectFile } from './project.ts';
import { Restarts } from './restarts.ts';

/** The same for every door. Documents of our languages that are no articles never reach the server. */
export function clientOptions(isMac: boolean, stateFolder?: string): LanguageClientOptions {
  return {
    documentSelector: [
      ...LANGUAGES.map((language) => ({ language })),
      ...PROJECT_LANGUAGES.map((language) => ({ language, pattern: '**/attache.json' })),
    ],
    outputChannel: window.createOutputChannel('Attaché', { log: true }),
    initializationOptions: {
      ...initializationOptions(isMac),
      ...(stateFolder !== undefined && { stateFolder }),
    },
    errorHandler: new Restarts(),
    middleware: {
      didOpen: onlyOurs((document, next) => next(document)),
      didClose: onlyOurs((document, next) => next(document)),
      didSave: onlyOurs((document, next) => next(document)),
      didChange: async (event, next) => {
        if (isOurs(event.document)) await next(event);
      },
    },
  };
}

function initializationOptions(isMac: boolean): InitializationOptions {
  return {
    registersCommands: true,
    asksForValues: true,
    showsEntities: true,
    sendsFullText: true,
    hearsStatus: true,
    checksSchemas: true,
    locale: env.language,
    keys: isMac
      ? { confirm: '⌘Enter', reject: '⌘Backspace', undo: '⌥⌘Z' }
      : { confirm: 'Ctrl+Enter', reject: 'Ctrl+Backspace', undo: 'Ctrl+Alt+Z' },
  };
}

const REVIEW_KEYS: Keys = { confirm: 'Enter', reject: 'R', undo: 'U', other: 'O' };

/** A hover names the keys that work at the moment. */
export async function tellKeys(client: BaseLanguageClient, isReviewing: boolean): Promise<void> {
  const params: KeysParams = isReviewing ? { keys: REVIEW_KEYS } : {};
  await client.sendNotification(KEYS, params);
}

type Next = (document: TextDocument) => Promise<void>;

/** What `attache.json` can be: with comments, as the manifest has it, or as somebody has set it. */
const PROJECT_LANGUAGES: readonly string[] = ['jsonc', 'json'];

/** An article, or what a project knows. */
function isOurs(document: TextDocument): boolean {
  return isArticle(document) || isProjectFile(document.uri);
}

function onlyOurs(
  run: (document: TextDocument, next: Next) => Promise<void>,
): (document: TextDocument, next: Next) => Promise<void> {
  return async (document, next) => {
    if (isOurs(document)) await run(document, next);
  };
}

/** Tells the server that our token types have colours here; the library lists the standard ones only. */
export function ownTokenTypes(types: readonly string[]): StaticFeature {
  return {
    fillClientCapabilities: ({ textDocument }: ClientCapabilities) => {
      const tokens = textDocument?.semanticTokens;
      if (tokens) tokens.tokenTypes = [...tokens.tokenTypes, ...types];
    },
    initialize: () => {},
    getState: () => ({ kind: 'static' }),
    clear: () => {},
  };
}

/** Answers a server that has lost track of a text. */
export function sendFullText(client: BaseLanguageClient): void {
  client.onRequest(FULL_TEXT, ({ uri }: { uri: string }) => {
    const wanted = client.protocol2CodeConverter.asUri(uri).toString();
    const document = workspace.textDocuments.find((one) => one.uri.toString() === wanted);
    return document ? { version: document.version, text: document.getText() } : null;
  });
}
