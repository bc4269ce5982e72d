import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const LOOK_AGAIN = 200;

/**
 * Runs the work while this process alone holds the lock, a file with the process's
 * number. Waits while another process that still runs holds it; what a process that
 * was killed left is taken over.
 *
 * @param wait is called once when another holds it
 */
export async function withLock<Result>(
  file: string,
  wait: (file: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (let waited = false; !take(file);) {
    if (isLeft(file)) fs.rmSync(file, { force: true });
    else {
      if (!waited) wait(file);
      waited = true;
      await setTimeout(LOOK_AGAIN);
    }
  }
  const release = (): void => fs.rmSync(file, { force: true });
  // Also where a signal or a fault ends the process without coming back here.
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

function take(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that holds it runs no more. */
function isLeft(file: string): boolean {
  try {
    // Not written yet, it is 0, which names this process's own group and so is taken to run.
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0);
    return false;
  } catch (error) {
    // Others mean that it runs as somebody else, or has just been given back.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
