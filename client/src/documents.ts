import { DOCUMENT_SCHEME, ENTITY } from '@attache/server/protocol';
import { type Disposable, type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The read-only documents of our scheme: the records of leaders and terms, and the sidecar's schema that ships. */
export function showDocuments(context: ExtensionContext, client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(DOCUMENT_SCHEME, {
    provideTextDocumentContent: async (uri) => {
      if (uri.path === '/sidecar.schema.json') return shipped(context, 'sidecar.schema.json');
      const params = { uri: client.code2ProtocolConverter.asUri(uri) };
      return (await client.sendRequest<string | null>(ENTITY, params)) ?? undefined;
    },
  });
}

async function shipped({ extensionUri }: ExtensionContext, name: string): Promise<string> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'schemas', name));
  return new TextDecoder().decode(bytes);
}
