import {
  commands,
  type Disposable,
  languages,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';

export const ARTICLE_LANGUAGE = 'attache-article';

/** The languages an article can have; which documents of them are articles, `isArticle` says. */
export const LANGUAGES: readonly string[] = [ARTICLE_LANGUAGE, 'plaintext', 'markdown'];

/** True for what the setting `attache.articles` means; `!` in front of a pattern takes back. */
export function isArticle(document: TextDocument): boolean {
  if (document.languageId === ARTICLE_LANGUAGE) return document.uri.scheme !== 'git';
  return LANGUAGES.includes(document.languageId) && isFile(document.uri) && isNamed(document);
}

function isNamed(document: TextDocument): boolean {
  const patterns = articlePatterns();
  const matches = (pattern: string) => languages.match({ pattern }, document) > 0;
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
  return (
    patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern)) &&
    !excluded.some((pattern) => matches(pattern.slice(1)))
  );
}

function articlePatterns(): readonly string[] {
  return workspace.getConfiguration('attache').get<string[]>('articles', []);
}

/** A file, or part of a workspace that lies elsewhere; not a revision in a diff, not an output. */
function isFile(uri: Uri): boolean {
  return uri.scheme === 'file' || workspace.getWorkspaceFolder(uri) !== undefined;
}

/**
 * Gives plain text files that are articles the language of articles, and with it colours for headlines and captions.
 * Each document once: whoever chooses another language for it afterwards is right.
 */
export function nameArticles(): Disposable {
  const named = new Set<string>();
  const name = async (document: TextDocument) => {
    const key = document.uri.toString();
    if (document.languageId !== 'plaintext' || named.has(key) || !isArticle(document)) return;
    named.add(key);
    await languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
  };
  for (const document of workspace.textDocuments) void name(document);
  return workspace.onDidOpenTextDocument(name);
}

/** The article in front, if one is. */
export function articleInFront(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isArticle(editor.document) ? editor : undefined;
}

/** Shows an article once it has the language of articles: the server is told of it anew when that changes. */
export async function openArticle(uri: Uri): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri);
  if (document.languageId === 'plaintext' && isArticle(document))
    await languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
  return window.showTextDocument(document);
}

/** Keeps the context key `attache.article` true while an article is in front, so that our keys work there only. */
export function followActiveArticle(): Disposable {
  const tell = () => {
    const document = window.activeTextEditor?.document;
    const isOne = document !== undefined && isArticle(document);
    void commands.executeCommand('setContext', 'attache.article', isOne);
  };
  tell();
  const subscriptions = [
    window.onDidChangeActiveTextEditor(tell),
    workspace.onDidOpenTextDocument(tell),
  ];
  return { dispose: () => subscriptions.forEach((one) => void one.dispose()) };
}
