import { fileURLToPath } from 'node:url';

/** A package that is there, or the command that brings it. */
export type Loaded<T> =
  | { readonly loaded: T; readonly install?: undefined }
  | { readonly loaded: undefined; readonly install: string };

/**
 * Loads a package that is not in the bundle, if it is installed beside it. Never from the folder where a person works:
 * a folder of articles may bring a package of that name.
 */
export async function optional<T>(
  name: keyof typeof VERSIONS,
  load: () => Promise<T>,
): Promise<Loaded<T>> {
  try {
    return { loaded: await load() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    const here = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/u, '');
    const install = `npm install --no-save --prefix ${JSON.stringify(here)} ${name}@${VERSIONS[name]}`;
    return { loaded: undefined, install };
  }
}

/** As in the manifest; a test compares. */
export const VERSIONS = { mammoth: '1.13.0', unpdf: '1.7.0' } as const;
