import { once } from 'node:events';
import fs from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';

/** Standard input, as commands name it. */
export const STANDARD_INPUT = '-';

/** Bytes read at once: so many that asking costs nothing beside counting. */
const CHUNK = 256 * 1024;

/** A stretch of a log's text. */
export interface LogChunk {
  readonly bytes: Buffer;
  /** Bytes of the file read so far, as they lie on the disk. */
  readonly read: number;
}

/**
 * The text of a log, unpacked where gzip packed it: told by its first bytes, since
 * a rotated log need not end in `.gz`. A packed log that was cut off gives what is
 * left of it.
 *
 * @throws the system's error, or zlib's for damage within
 */
export async function* readLogFile(file: string): AsyncGenerator<LogChunk> {
  const stream =
    file === STANDARD_INPUT ? process.stdin : fs.createReadStream(file, { highWaterMark: CHUNK });
  const gunzip = (await isGzip(stream)) ? unpack(stream) : undefined;
  let read = 0;
  for await (const bytes of (gunzip ?? stream) as AsyncIterable<Buffer>) {
    read += bytes.length;
    yield { bytes, read: gunzip ? gunzip.bytesWritten : read };
  }
}

async function isGzip(stream: Readable): Promise<boolean> {
  await once(stream, 'readable');
  const head = stream.read() as Buffer | null;
  if (head) stream.unshift(head);
  return head?.[0] === 0x1f && head[1] === 0x8b;
}

function unpack(stream: Readable) {
  // Flushing at the end, as with each piece, asks for no trailer: a log cut off is no error.
  const gunzip = createGunzip({ chunkSize: CHUNK, finishFlush: constants.Z_SYNC_FLUSH });
  // Its errors come out where the text is read.
  return pipeline(stream, gunzip, () => undefined);
}
