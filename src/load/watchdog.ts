import { Worker } from 'node:worker_threads';

/** Longest that one text may take, in milliseconds. A text of the largest size takes a hundredth of it. */
const LIMIT = 5000;

/** How often the second thread looks, in milliseconds. */
const LOOK = 100;

/** Longest name of a file that is told, in bytes. */
const NAME_BYTES = 1024;

/** Ends the run when one text takes too long, and says which. */
export interface Watchdog {
  /** Does the work on a file; the time counts until the work returns, not what it awaits. */
  watch<Result>(file: string, work: () => Result): Result;
  stop(): void;
}

/**
 * Starts a watchdog. The engines of Markdown and YAML work in the main thread and cannot be
 * interrupted there, so a second thread looks again and again: it prints the file as
 * a problem and ends the process. It counts its own looks, not the clock's seconds, so
 * that a machine that slept, or a stopped process that goes on, is no slow text.
 * A build that ends so leaves the published site as it is.
 *
 * @param limit milliseconds
 */
export function createWatchdog(limit = LIMIT): Watchdog {
  const shared = new SharedArrayBuffer(16 + NAME_BYTES);
  const [current, length, name] = [
    new Int32Array(shared, 0, 1),
    new Int32Array(shared, 8, 1),
    new Uint8Array(shared, 16),
  ];
  // As text, since bundlers must not take it for a file of the site.
  const thread = new Worker(
    `(${look.toString()})(process.getBuiltinModule('node:worker_threads').workerData)`,
    {
      eval: true,
      // Flags that are meant for the main thread's program.
      execArgv: [],
      workerData: { shared, limit, every: LOOK },
    },
  );
  thread.unref();
  const encoder = new TextEncoder();
  let count = 0;
  return {
    watch(file, work) {
      const { written } = encoder.encodeInto(file, name);
      length[0] = written;
      Atomics.store(current, 0, ++count);
      try {
        return work();
      } finally {
        Atomics.store(current, 0, 0);
      }
    },
    stop: () => void thread.terminate(),
  };
}

/** Runs in the other thread, with nothing of this file around it. */
function look({ shared, limit, every }: { shared: SharedArrayBuffer; limit: number; every: number }): void {
  let seen = 0;
  let looks = 0;
  setInterval(() => {
    const current = Atomics.load(new Int32Array(shared, 0, 1), 0);
    looks = current === seen ? looks + 1 : 0;
    seen = current;
    if (current === 0 || looks * every < limit) return;
    const bytes = new Uint8Array(shared, 16, new Int32Array(shared, 8, 1)[0]);
    const file = new TextDecoder().decode(bytes.slice());
    const { writeSync } = process.getBuiltinModule('node:fs');
    writeSync(
      2,
      `${file}:1: Máy đọc tệp này quá ${String(limit / 1000).replace('.', ',')} giây mà chưa xong nên đã dừng lại. Xin bỏ bớt đoạn chép từ nơi khác vào, hoặc tách thành nhiều bài.\nTrang đang chạy vẫn giữ nguyên.\n`,
    );
    // The main thread would not hear anything gentler.
    process.kill(process.pid, 'SIGKILL');
  }, every);
}
