import type { Connection } from 'vscode-languageserver';
import {
  FIND_ARTICLES,
  type FileParams,
  READ_FILE,
  WRITE_FILE,
  type WriteFileParams,
} from '../protocol.ts';
import type { Files } from '../surroundings.ts';

/** Files as the client has them: whatever VS Code has open as a workspace, a repository on the web included. */
export function clientFiles(connection: Connection): Files {
  const read = (uri: string) => ask<string | null>(connection, READ_FILE, { uri });
  const write = async (uri: string, content: string | Uint8Array) => {
    const params: WriteFileParams = { uri, content: asContent(content) };
    await connection.sendRequest(WRITE_FILE, params);
  };
  return {
    articles: async (folders) => {
      const found = folders.map((uri) =>
        ask<readonly string[]>(connection, FIND_ARTICLES, { uri }),
      );
      return (await Promise.all(found)).flat();
    },
    read: async (uri) => (await read(uri)) ?? undefined,
    write,
    replace: async (uri, before, text) => {
      if (((await read(uri)) ?? undefined) !== before) return false;
      await write(uri, text);
      return true;
    },
    // Here `willRenameFiles` has already named the sidecar anew: this client can do that.
    rename: async () => false,
    // This client shows records itself.
    keepRecord: async (name) => `attache:/${name}`,
  };
}

function ask<T>(connection: Connection, method: string, params: FileParams): Promise<T> {
  return connection.sendRequest<T>(method, params);
}

function asContent(content: string | Uint8Array): WriteFileParams['content'] {
  if (typeof content === 'string') return { text: content };
  return { base64: btoa(Array.from(content, (byte) => String.fromCharCode(byte)).join('')) };
}
