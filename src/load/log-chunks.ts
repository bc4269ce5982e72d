import fs from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Bytes read at a time: larger ones were no faster, and only fill the memory. */
const CHUNK = 2 ** 18;

/**
 * The bytes of a log in order, plain or, by its first bytes, gzip. Of a plain log
 * every chunk lies in the same memory: it holds until the next one is asked for.
 *
 * @throws the system's error, or that of zlib
 */
export async function* logChunks(file: string): AsyncGenerator<Buffer> {
  const handle = await fs.promises.open(file);
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    let { bytesRead } = await handle.read(buffer, 0, CHUNK);
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) {
      yield* handle
        .createReadStream({ start: 0, highWaterMark: CHUNK })
        .pipe(createGunzip({ chunkSize: CHUNK }));
      return;
    }
    for (; bytesRead > 0; { bytesRead } = await handle.read(buffer, 0, CHUNK))
      yield buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
