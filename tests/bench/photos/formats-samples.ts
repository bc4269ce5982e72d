import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { spread } from '../statistics.ts';
import type { Run } from '../part.ts';
import type { Setting } from './formats-settings.ts';

/** One photo in one width and setting. */
export interface Sample extends Pick<Setting, 'format' | 'quality' | 'effort'> {
  readonly photo: string;
  readonly width: number;
  readonly bytes: number;
  /** CPU time of one thread. */
  readonly encodeMs: number;
  readonly decodeMs: number;
  readonly ssim: number;
  readonly fine: number;
}

/** Photos that go through the slow settings, too. */
const SLOW_PHOTOS = 12;

/**
 * Encodes photos in all widths and settings, one process a core.
 *
 * @throws Error when such a process fails
 */
export async function measureSamples(
  photos: readonly string[],
  { quick, say }: Run,
): Promise<readonly Sample[]> {
  const slow = new Set(quick ? [] : spread(photos, SLOW_PHOTOS));
  const jobs = photos.map((photo) => ({ photo, slow: slow.has(photo) }));
  // Slow ones first, dealt out in turn: the processes end together.
  const order = jobs.toSorted((a, b) => Number(b.slow) - Number(a.slow));
  const cores = os.availableParallelism();
  const samples: Sample[] = [];
  let done = 0;
  await Promise.all(
    Array.from({ length: cores }, async (_, core) => {
      const own = order.filter((_job, i) => i % cores === core);
      const child = spawn(
        process.execPath,
        [...process.execArgv, path.join(import.meta.dirname, 'formats-child.ts'), JSON.stringify(own)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
      for await (const line of readline.createInterface({ input: child.stdout })) {
        samples.push(...(JSON.parse(line) as Sample[]));
        if (++done % 12 === 0 || done === photos.length) say(`${done}/${photos.length} photos`);
      }
      if ((await closed) !== 0) throw new Error('Measuring the formats failed.');
    }),
  );
  const names = ({ photo }: Sample): string => path.relative('.', photo).split(path.sep).join('/');
  return samples.map((sample) => ({ ...sample, photo: names(sample) }));
}
