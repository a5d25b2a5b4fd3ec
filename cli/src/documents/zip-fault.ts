import { inflateRawSync } from 'node:zlib';

/**
 * Why a zip archive is not unpacked: `damaged` where it is none or its entries are not what they say; `locked` where it
 * is encrypted; `bomb` where it is larger than 50 MB, or would be larger than 500 MB or a hundred times itself.
 * Looks at the list of entries first, then unpacks each into nothing, no further than it says that it goes.
 */
export function zipFault(bytes: Uint8Array): 'damaged' | 'locked' | 'bomb' | undefined {
  if (bytes.length > 50 * MEGABYTE) return 'bomb';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesIn(buffer);
  if (entries === undefined || entries.length === 0) return 'damaged';
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'locked';
  if (!entries.every(isTame)) return 'damaged';
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const isBlownUp = entries.some(
    (entry) => entry.size > MEGABYTE && entry.size > 100 * entry.packed,
  );
  if (size > 500 * MEGABYTE || entries.length > 10_000 || isBlownUp) return 'bomb';
  return entries.every((entry) => keepsItsWord(buffer, entry)) ? undefined : 'damaged';
}

const MEGABYTE = 1 << 20;

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header is. */
  readonly at: number;
}

/** The list at the end of the archive; undefined where it cannot be followed. Archives of 4 GB and more are none. */
function entriesIn(buffer: Buffer): Entry[] | undefined {
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > buffer.length) return undefined;
  const count = buffer.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  while (entries.length < count) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) return undefined;
    const [nameLength, extra, comment] = [28, 30, 32].map((field) =>
      buffer.readUInt16LE(at + field),
    );
    const nameEnd = at + 46 + (nameLength ?? 0);
    if (nameEnd > buffer.length) return undefined;
    entries.push({
      name: buffer.toString('utf8', at + 46, nameEnd),
      isEncrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      isLink: ((buffer.readUInt32LE(at + 38) >>> 16) & 0o170000) === 0o120000,
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      at: buffer.readUInt32LE(at + 42),
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Inside the archive's own folder, and a file. */
function isTame({ name, isLink }: Entry): boolean {
  return !isLink && !/^[/\\]|^[a-z]:|\0|(?:^|[/\\])\.\.(?:[/\\]|$)/iu.test(name);
}

function keepsItsWord(buffer: Buffer, { at, method, packed, size }: Entry): boolean {
  if (at + 30 > buffer.length || buffer.readUInt32LE(at) !== 0x04034b50) return false;
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
  if (start + packed > buffer.length) return false;
  if (method === 0) return packed === size;
  if (method !== 8) return false;
  try {
    const unpacked = inflateRawSync(buffer.subarray(start, start + packed), {
      maxOutputLength: Math.max(size, 1),
    });
    return unpacked.length === size;
  } catch {
    return false;
  }
}
