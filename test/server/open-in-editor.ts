import { PassThrough } from 'node:stream';
import type { Article, Mention, RecognitionSettings, Sidecars } from '@attache/core';
import { fileSidecars, type Keeping, type Surroundings, startServer } from '@attache/server';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExecuteCommandRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findMarked, KNOWLEDGE } from './find-marked.ts';

export const ARTICLE = 'file:///corpus/article.txt';

/** What a test can bring instead of the usual. */
export interface Setting {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  /** What `workspace/configuration` answers, without `attache.`. */
  readonly settings?: object;
  /** By address; what is saved goes in here too. */
  readonly files?: Map<string, string>;
  readonly recognize?: Surroundings['recognize'];
  readonly sidecars?: Partial<Sidecars>;
  readonly keeping?: Keeping;
  readonly baseTexts?: Surroundings['baseTexts'];
  readonly pause?: Surroundings['pause'];
  readonly find?: (text: string) => readonly Mention[];
}

/** An editor with one article open, and a server at the other end of a pipe. `|` is the cursor, two are a selection. */
export interface Editor {
  readonly wire: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly files: Map<string, string>;
  readonly selection: Range;
  readonly text: string;
  readonly logged: string[];
  readonly hover: (position?: Position) => Promise<unknown>;
  readonly actions: (only?: string[]) => Promise<CodeAction[]>;
  readonly command: (name: string, argument?: object) => Promise<object | null>;
  readonly definition: () => Promise<unknown>;
  readonly edit: (range: Range, text: string) => Promise<void>;
  readonly close: () => void;
}

export async function openInEditor(marked: string, setting: Setting = {}): Promise<Editor> {
  const { text, selection } = readCursor(marked);
  const files = setting.files ?? new Map<string, string>();
  const wire = connect(setting, files);
  const logged: string[] = [];
  wire.onNotification('window/logMessage', ({ message }) => {
    logged.push(message);
  });
  wire.onRequest('workspace/configuration', () => [setting.settings ?? {}]);
  wire.onRequest('client/registerCapability', () => null);
  wire.listen();
  const initialized = await wire.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: 'file:///corpus', name: 'corpus' }],
    capabilities: setting.capabilities ?? FULL_CLIENT,
    initializationOptions: { hearsStatus: true, ...setting.initializationOptions },
  });
  await wire.sendNotification(InitializedNotification.type, {});
  const textDocument = { uri: ARTICLE };
  await wire.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { ...textDocument, languageId: 'attache-article', version: 1, text },
  });
  let version = 1;
  const at = selection.start;
  return {
    wire,
    initialized,
    files,
    selection,
    text,
    logged,
    hover: (position = at) => wire.sendRequest(HoverRequest.type, { textDocument, position }),
    definition: () => wire.sendRequest(DefinitionRequest.type, { textDocument, position: at }),
    actions: async (only) => {
      const context = { diagnostics: [], ...(only && { only }) };
      const params = { textDocument, range: selection, context };
      const found = await wire.sendRequest(CodeActionRequest.type, params);
      return (found ?? []).filter((action): action is CodeAction => 'kind' in action);
    },
    command: (name, argument = { uri: ARTICLE, range: selection }) =>
      wire.sendRequest(ExecuteCommandRequest.type, { command: name, arguments: [argument] }),
    edit: (range, change) =>
      wire.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { ...textDocument, version: ++version },
        contentChanges: [{ range, text: change }],
      }),
    close: () => {
      void wire.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
      wire.end();
      wire.dispose();
    },
  };
}

/** A client that can do everything ours can. */
export const FULL_CLIENT: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: {},
    semanticTokens: {
      requests: {},
      formats: ['relative'],
      tokenTypes: ['leader', 'date', 'money', 'partnership', 'annotation'],
      tokenModifiers: [],
    },
  },
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] },
  },
};

function connect(setting: Setting, files: Map<string, string>): ProtocolConnection {
  const up = new PassThrough();
  const down = new PassThrough();
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), () =>
    surroundingsOf(setting, files),
  );
  return createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
}

function surroundingsOf(setting: Setting, files: Map<string, string>): Surroundings {
  let clock = 0;
  const port: Surroundings['files'] = {
    articles: async () => [...files.keys()].filter((uri) => uri.endsWith('.txt')),
    read: async (uri) => files.get(uri),
    write: async (uri, content) => void files.set(uri, String(content)),
    replace: async (uri, before, text) => {
      if (files.get(uri) !== before) return false;
      files.set(uri, text);
      return true;
    },
    rename: async (from, to) => rename(files, from, to),
    keepRecord: async (name, text) => {
      files.set(`file:///records/${name}`, text);
      return `file:///records/${name}`;
    },
  };
  const recognize: Surroundings['recognize'] =
    setting.recognize ?? (({ text }) => recognition((setting.find ?? findMarked)(text)));
  return {
    recognize,
    openReader: (article, settings) => wholeReader(article, settings, recognize),
    knowledge: KNOWLEDGE,
    files: port,
    sidecars: { ...fileSidecars(port), ...setting.sidecars },
    now: () => `2026-01-02T03:04:${String(clock++ % 60).padStart(2, '0')}Z`,
    keeping: setting.keeping,
    ...(setting.baseTexts && { baseTexts: setting.baseTexts }),
    pause: setting.pause ?? (async () => {}),
    account: async () => 'siti',
  };
}

/** A reader that reads everything again, as the recogniser of a test does. */
function wholeReader(
  article: Article,
  settings: RecognitionSettings,
  recognize: Surroundings['recognize'],
): ReturnType<Surroundings['openReader']> {
  let { text } = article;
  return {
    edit: (start, end, inserted) => {
      text = text.slice(0, start) + inserted + text.slice(end);
    },
    findings: () => {
      const found = recognize({ ...article, text }, settings);
      return { ...found, mentionsIn: () => found.mentions };
    },
  };
}

function recognition(mentions: readonly Mention[]) {
  return { language: 'en' as const, documentDate: '2025-12-04', mentions };
}

function rename(files: Map<string, string>, from: string, to: string): boolean {
  const text = files.get(from);
  if (text === undefined || files.has(to)) return false;
  files.delete(from);
  files.set(to, text);
  return true;
}

/** Takes the cursor (`|`) or the selection (`|…|`) out of a text. */
export function readCursor(marked: string): { text: string; selection: Range } {
  const [before = '', ...rest] = marked.split('|');
  const text = [before, ...rest].join('');
  const document = TextDocument.create(ARTICLE, 'attache-article', 1, text);
  const start = document.positionAt(before.length);
  const end = document.positionAt(before.length + (rest.length > 1 ? (rest[0]?.length ?? 0) : 0));
  return { text, selection: { start, end } };
}
