import type { Files } from './surroundings.ts';

export interface Readers<T> {
  readonly read: (uri: string, text: string) => T;
  /** Of a file that is there and cannot be read. Without it such a file says nothing, and none above it does. */
  readonly unread?: (uri: string, error: unknown) => T | undefined;
}

/** What a file of this name says, for the articles of its folder and of those below: the nearest one counts. */
export class FolderShelf<T> {
  readonly #name: string;
  readonly #read: Readers<T>['read'];
  readonly #unread: NonNullable<Readers<T>['unread']>;
  readonly #files: Pick<Files, 'read'>;
  readonly #folders: () => readonly string[];
  readonly #known = new Map<string, Promise<T | undefined>>();

  /** `folders` are those of the workspace: above them nothing is looked for. */
  constructor(
    name: string,
    files: Pick<Files, 'read'>,
    folders: () => readonly string[],
    { read, unread = () => undefined }: Readers<T>,
  ) {
    this.#name = name;
    this.#files = files;
    this.#folders = folders;
    this.#read = read;
    this.#unread = unread;
  }

  /** The same object until `forget`, so that it tells whether something has to be read again. */
  async find(article: string): Promise<T | undefined> {
    const top = topOf(article, this.#folders());
    return top === undefined ? undefined : this.#inFolder(folderOf(article), top);
  }

  /** A file of this name was written, or is there no more. */
  forget(): void {
    this.#known.clear();
  }

  #inFolder(folder: string, top: string): Promise<T | undefined> {
    const found = this.#known.get(folder) ?? this.#look(folder, top);
    this.#known.set(folder, found);
    return found;
  }

  async #look(folder: string, top: string): Promise<T | undefined> {
    const uri = `${folder}/${this.#name}`;
    let text: string | undefined;
    try {
      text = await this.#files.read(uri);
    } catch (error) {
      return this.#unread(uri, error);
    }
    if (text !== undefined) return this.#read(uri, text);
    return folder === top ? undefined : this.#inFolder(folderOf(folder), top);
  }
}

/** The folder of the workspace in which a file is: the innermost, where one lies in another. */
export function topOf(uri: string, folders: readonly string[]): string | undefined {
  return folders
    .filter((folder) => uri.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
