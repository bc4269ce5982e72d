import fs from 'node:fs';

const EVERY_MS = 50;

/**
 * Watches the programs below a process until `stop()`, which gives their peak in MB
 * (10⁶ bytes), or null where there is no /proc. Each program counts with its own peak
 * (VmHWM) for as long as it lives, so that a peak between two looks is not missed;
 * pages shared by two programs count twice.
 */
export function peakMemory(pid: number): { stop(): number | null } {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(
      peak,
      descendants(pid).reduce((sum, one) => sum + highWaterKB(one), 0),
    );
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return peak > 0 ? (peak * 1024) / 1e6 : null;
    },
  };
}

/** Children are listed under the thread that started them. */
function descendants(pid: number): number[] {
  const threads = orNone(() => fs.readdirSync(`/proc/${pid}/task`));
  const children = threads.flatMap((thread) =>
    orNone(() => fs.readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean)),
  );
  return children.map(Number).flatMap((child) => [child, ...descendants(child)]);
}

function highWaterKB(pid: number): number {
  const [status = ''] = orNone(() => [fs.readFileSync(`/proc/${pid}/status`, 'utf8')]);
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
}

/** A process may end between two looks. */
function orNone<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch {
    return [];
  }
}
