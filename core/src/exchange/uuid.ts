import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A UUID (version 8, RFC 9562) made of names, so that the same annotation has the same id in every export. */
export function uuidUrn(...names: readonly string[]): string {
  const hash = bytesToHex(sha1(utf8ToBytes(JSON.stringify(names))));
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
