import { crc32, inflateRawSync } from 'node:zlib';

/** A file inside an archive, as the archive's directory at its end names it. */
export interface ZipEntry {
  readonly name: string;
  /** Needs a password. */
  readonly encrypted: boolean;
  /** Its bytes, unpacked; undefined when packed in a way that is not read here. */
  readonly bytes: Buffer | undefined;
}

/** Why an archive cannot be looked into. */
export class UnreadableZip extends Error {
  override readonly name = 'UnreadableZip';
  readonly reason: 'damaged' | 'bomb';
  constructor(reason: UnreadableZip['reason']) {
    super(`the archive is unreadable: ${reason}`);
    this.reason = reason;
  }
}

/** Real documents of 20 MB unpack to less; what says or turns out to be more is a bomb. */
export const UNPACKED_LIMIT = 200 * 1024 ** 2;
const MAX_ENTRIES = 5000;

const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/**
 * The files of a ZIP archive, unpacked, folders left out. What is in no directory is
 * not found: programs that open an archive do not find it either.
 *
 * @param budget how many bytes all may unpack to; less by what this archive took
 * @throws UnreadableZip when it is cut off, does not hold what it says, or unpacks to more than the budget
 */
export function readZip(bytes: Buffer, budget = { left: UNPACKED_LIMIT }): ZipEntry[] {
  try {
    return [...directory(bytes)]
      .map((header) => readEntry(bytes, header, budget))
      .filter(({ name }) => !name.endsWith('/'));
  } catch (error) {
    if (error instanceof RangeError && !isTooLarge(error)) throw new UnreadableZip('damaged');
    if (error instanceof UnreadableZip) throw error;
    throw new UnreadableZip(isTooLarge(error) ? 'bomb' : 'damaged');
  }
}

interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

function* directory(bytes: Buffer): Generator<Header> {
  const end = bytes.lastIndexOf(DIRECTORY_END);
  if (end < 0) throw new UnreadableZip('damaged');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new UnreadableZip('bomb');
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new UnreadableZip('damaged');
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    yield {
      name: bytes.toString('utf8', at + 46, nameEnd),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function readEntry(bytes: Buffer, header: Header, budget: { left: number }): ZipEntry {
  const { name, flags, method, checksum, packed, unpacked, offset } = header;
  if (bytes.readUInt32LE(offset) !== LOCAL_HEADER) throw new UnreadableZip('damaged');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw new UnreadableZip('damaged');
  // What it says it unpacks to counts even where it is not unpacked here.
  if (unpacked > budget.left) throw new UnreadableZip('bomb');
  const encrypted = (flags & 1) === 1;
  const data = bytes.subarray(start, start + packed);
  const content = encrypted ? undefined : unpack(data, method, budget.left);
  if (content && crc32(content) !== checksum) throw new UnreadableZip('damaged');
  budget.left -= content?.length ?? unpacked;
  return { name, encrypted, bytes: content };
}

function unpack(data: Buffer, method: number, limit: number): Buffer | undefined {
  if (method === 0) return data;
  // A limit of 0 would be none.
  return method === 8 ? inflateRawSync(data, { maxOutputLength: Math.max(1, limit) }) : undefined;
}

function isTooLarge(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
}
