declare const ATTACHE_VERSION: string | undefined;

/** Put in by the bundler from the manifest, so that it stands in one place; unbundled there is none. */
export const version: string =
  typeof ATTACHE_VERSION === 'undefined' ? 'unbundled' : ATTACHE_VERSION;
