import fs from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';

/** Bytes read at a time: what fits in a processor's nearer memory is read twice as fast as a megabyte. */
const CHUNK = 2 ** 16;

/** Chunks after which others may have their turn: signals, progress. */
const TURN = 64;

/**
 * The bytes of a log in order, plain or, by its first bytes, gzip. Of a plain log
 * every chunk lies in the same memory: it holds until the next one is asked for.
 *
 * A plain log is read synchronously: handing each chunk to another thread and back
 * costs more than reading it.
 *
 * @throws the system's error, or that of zlib
 */
export async function* logChunks(file: string): AsyncGenerator<Buffer> {
  if (isGzip(file)) {
    yield* fs.createReadStream(file, { highWaterMark: CHUNK }).pipe(createGunzip({ chunkSize: CHUNK }));
    return;
  }
  const buffer = Buffer.allocUnsafeSlow(CHUNK);
  const descriptor = fs.openSync(file, 'r');
  try {
    for (let turn = 1; ; turn += 1) {
      const length = fs.readSync(descriptor, buffer, 0, CHUNK, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
      if (turn % TURN === 0) await setImmediate();
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

function isGzip(file: string): boolean {
  const descriptor = fs.openSync(file, 'r');
  const start = Buffer.alloc(2);
  fs.readSync(descriptor, start, 0, 2, null);
  fs.closeSync(descriptor);
  return start[0] === 0x1f && start[1] === 0x8b;
}
