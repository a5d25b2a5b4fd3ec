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
import { Restarts } from './restarts.ts';

/** The same for every door. Documents of our languages that are no articles never reach the server. */
export function clientOptions(isMac: boolean, stateFolder?: string): LanguageClientOptions {
  return {
    documentSelector: LANGUAGES.map((language) => ({ language })),
    outputChannel: window.createOutputChannel('Attaché', { log: true }),
    initializationOptions: {
      ...initializationOptions(isMac),
      ...(stateFolder !== undefined && { stateFolder }),
    },
    errorHandler: new Restarts(),
    middleware: {
      didOpen: onlyArticles((document, next) => next(document)),
      didClose: onlyArticles((document, next) => next(document)),
      didChange: async (event, next) => {
        if (isArticle(event.document)) await next(event);
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

function onlyArticles(
  run: (document: TextDocument, next: Next) => Promise<void>,
): (document: TextDocument, next: Next) => Promise<void> {
  return async (document, next) => {
    if (isArticle(document)) await run(document, next);
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
