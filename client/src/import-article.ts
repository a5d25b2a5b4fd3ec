import type { ImportedArticle, Origin, PageReading } from '@attache/pages';
import { env, FileSystemError, Uri, window, workspace } from 'vscode';
import { articleInFront } from './articles.ts';
import { tell } from './tell.ts';
import { words } from './words/index.ts';

/**
 * Makes articles of web pages: of those that were chosen in the explorer, else of a file or of what was copied. Opens
 * the last one, and gives the addresses of all.
 */
export async function importArticle(chosen: readonly object[]): Promise<Uri[]> {
  const pages = chosen.filter((one) => one instanceof Uri);
  if (pages.length > 0) return opened(await importEach(pages, pages.length === 1));
  const { importing } = words();
  const fromFile = { label: importing.fromFile, detail: importing.fromFileDetail };
  const fromClipboard = { label: importing.fromClipboard, detail: importing.fromClipboardDetail };
  const source = await window.showQuickPick([fromFile, fromClipboard], {
    title: importing.title,
    placeHolder: importing.choose,
  });
  if (source === fromFile) return opened(await importEach(await choosePages(), true));
  return source === fromClipboard ? opened(await importCopied()) : [];
}

type Read = (known: Origin) => Promise<PageReading>;

async function choosePages(): Promise<readonly Uri[]> {
  const { importing } = words();
  const defaultUri = workspace.workspaceFolders?.[0]?.uri;
  const pages = await window.showOpenDialog({
    title: importing.title,
    canSelectMany: true,
    filters: { [importing.pages]: ['html', 'htm', 'xhtml'] },
    ...(defaultUri && { defaultUri }),
  });
  return pages ?? [];
}

/** A page that cannot be read is told, and stops no other. */
async function importEach(pages: readonly Uri[], mayAsk: boolean): Promise<Uri[]> {
  const written: Uri[] = [];
  for (const page of pages) {
    const name = page.path.slice(page.path.lastIndexOf('/') + 1);
    const bytes = await bytesOf(page);
    if (bytes === undefined) continue;
    const { articleFromHtml, decodePage } = await import('@attache/pages');
    const read: Read = async (known) => articleFromHtml(decodePage(bytes), known);
    const isHere = workspace.getWorkspaceFolder(page) !== undefined;
    const folder = isHere ? Uri.joinPath(page, '..') : await chooseFolder();
    const uri = folder && (await bring(name, read, folder, mayAsk));
    if (uri) written.push(uri);
  }
  return written;
}

/** Undefined where it cannot be read, which is told in the editor's own words. */
async function bytesOf(page: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(page);
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error;
    void window.showErrorMessage(error.message);
    return undefined;
  }
}

/** The source of a page, or the text that one sees of it: what else was copied, extensions are not told. */
async function importCopied(): Promise<Uri[]> {
  const copied = await env.clipboard.readText();
  const { articleFromHtml, articleFromText } = await import('@attache/pages');
  const read: Read = async (known) =>
    HTML.test(copied) ? articleFromHtml(copied, known) : articleFromText(copied, known);
  const folder = await chooseFolder();
  const uri = folder && (await bring(words().importing.clipboard, read, folder, true));
  return uri ? [uri] : [];
}

const HTML = /<(?:!doctype|html|head|body|main|article|section|div|p|h[1-6]|ul|ol|table)\b[^<]*>/iu;

/** Beside the article in front, else in the workspace. */
async function chooseFolder(): Promise<Uri | undefined> {
  const front = articleInFront()?.document.uri;
  if (front && workspace.getWorkspaceFolder(front)) return Uri.joinPath(front, '..');
  const [first, ...more] = workspace.workspaceFolders ?? [];
  if (first === undefined) throw new Error(words().importing.noFolder);
  if (more.length === 0) return first.uri;
  return (await window.showWorkspaceFolderPick())?.uri;
}

async function bring(
  name: string,
  read: Read,
  folder: Uri,
  mayAsk: boolean,
): Promise<Uri | undefined> {
  const { importing } = words();
  const first = await read({});
  if (first.fault !== undefined) {
    void window.showErrorMessage(importing.faults[first.fault](name));
    return undefined;
  }
  const known = mayAsk ? await askOrigin(first.article) : {};
  if (known === undefined) return undefined;
  const { article = first.article } = await read(known);
  const uri = await write(article, folder);
  const { length: left } = article.crossReferences;
  if (uri && left > 0) tell(importing.leftOut(left));
  return uri;
}

/** What the page does not say of where it is from. Enter leaves it open, Escape gives the import up. */
async function askOrigin({ origin, title }: ImportedArticle): Promise<Origin | undefined> {
  const { importing } = words();
  const address =
    origin.address ?? (await ask(title, importing.address, isAddress, importing.noAddress));
  if (address === undefined) return undefined;
  const date = origin.date ?? (await ask(title, importing.date, isDay, importing.noDate));
  if (date === undefined) return undefined;
  return { address: address || undefined, date: date || undefined };
}

async function ask(
  title: string,
  prompt: string,
  isRight: (text: string) => boolean,
  fault: string,
): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title,
    prompt,
    validateInput: (text) => (text.trim() === '' || isRight(text.trim()) ? undefined : fault),
  });
  return typed?.trim();
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/u.test(text) && URL.canParse(text);
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/u.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Never over an article that says something else, unless the person says so; its decisions follow the new text. */
async function write({ text, fileName }: ImportedArticle, folder: Uri): Promise<Uri | undefined> {
  const { importing } = words();
  const uri = Uri.joinPath(folder, fileName);
  const bytes = new TextEncoder().encode(text);
  const before = await textAt(uri);
  if (before === text) return uri;
  if (before === undefined) {
    await workspace.fs.writeFile(uri, bytes);
    return uri;
  }
  const chosen = await window.showWarningMessage(
    importing.taken(fileName),
    { modal: true, detail: importing.takenDetail },
    importing.replace,
  );
  if (chosen !== importing.replace) return undefined;
  const beside = uri.with({ path: `${uri.path}.tmp` });
  await workspace.fs.writeFile(beside, bytes);
  await workspace.fs.rename(beside, uri, { overwrite: true });
  return uri;
}

async function textAt(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

async function opened(articles: Uri[]): Promise<Uri[]> {
  const last = articles.at(-1);
  if (last) await window.showTextDocument(last, { preview: false });
  return articles;
}
