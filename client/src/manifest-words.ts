import { extensions, Uri, workspace } from 'vscode';
import { words } from './words/index.ts';

/** What the manifest says of itself, such as `command.confirm.title`. */
export type ManifestWords = Readonly<Record<string, string>>;

/**
 * The manifest's words in the language that is set. VS Code shows them in its own; what we draw ourselves need not.
 * None where the files are not beside the extension.
 */
export async function manifestWords(): Promise<ManifestWords> {
  const folder = extensions.getExtension('attache.attache')?.extensionUri;
  if (!folder) return {};
  const { locale } = words();
  const name = locale === 'en' ? 'package.nls.json' : `package.nls.${locale}.json`;
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder, name));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return {};
  }
}

/** `attache.confirm` → `Confirm and Go to the Next Suggestion`. */
export function titleOf(said: ManifestWords, command: string): string | undefined {
  return said[`command.${command.replace('attache.', '')}.title`];
}
