import { once } from 'node:events';
import fs from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';

/** Standard input, as commands name it. */
export const STANDARD_INPUT = '-';

/** Bytes read at a time: what fits in a processor's nearer memory is read twice as fast as a megabyte. */
const CHUNK = 2 ** 16;

/** Chunks after which others may have their turn: signals, progress. */
const TURN = 64;

/** A stretch of a log's text. */
export interface LogChunk {
  /** Holds until the next chunk is asked for. */
  readonly bytes: Buffer;
  /** Bytes of the file read so far, as they lie on the disk. */
  readonly read: number;
}

/**
 * The text of a log, unpacked where gzip packed it: told by its first bytes, since
 * a rotated log need not end in `.gz`. Of a packed log that was cut off or damaged
 * comes what stands before, but for the last pieces of it, and then the error.
 *
 * @throws the system's error, or zlib's
 */
export async function* readLogFile(file: string): AsyncGenerator<LogChunk> {
  if (file !== STANDARD_INPUT && fs.statSync(file).isFile() && !isGzip(firstBytes(file))) {
    yield* readPlain(file);
    return;
  }
  const stream =
    file === STANDARD_INPUT ? process.stdin : fs.createReadStream(file, { highWaterMark: CHUNK });
  const gunzip = isGzip(await peek(stream)) ? unpack(stream) : undefined;
  let read = 0;
  for await (const bytes of (gunzip ?? stream) as AsyncIterable<Buffer>) {
    read += bytes.length;
    yield { bytes, read: gunzip ? gunzip.bytesWritten : read };
  }
}

/** Synchronously and always into the same memory: handing each chunk to another thread and back costs more than reading it. */
async function* readPlain(file: string): AsyncGenerator<LogChunk> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK);
  const descriptor = fs.openSync(file, 'r');
  try {
    let read = 0;
    for (let turn = 1; ; turn += 1) {
      const length = fs.readSync(descriptor, buffer, 0, CHUNK, null);
      if (length === 0) return;
      read += length;
      yield { bytes: buffer.subarray(0, length), read };
      if (turn % TURN === 0) await setImmediate();
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

function firstBytes(file: string): Buffer {
  const descriptor = fs.openSync(file, 'r');
  const bytes = Buffer.alloc(2);
  fs.readSync(descriptor, bytes, 0, 2, null);
  fs.closeSync(descriptor);
  return bytes;
}

/** The first bytes of a stream, which it still gives afterwards; null when it has none. */
async function peek(stream: Readable): Promise<Buffer | null> {
  await once(stream, 'readable');
  const head = stream.read() as Buffer | null;
  if (head) stream.unshift(head);
  return head;
}

function isGzip(head: Buffer | null): boolean {
  return head?.[0] === 0x1f && head[1] === 0x8b;
}

function unpack(stream: Readable) {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  // Its errors come out where the text is read.
  return pipeline(stream, gunzip, () => undefined);
}
