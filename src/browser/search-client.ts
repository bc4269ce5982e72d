import type { Answer, Request } from '../search/answer.ts';
import type { FromWorker, ToWorker } from './search-worker.ts';

export interface SearchClient {
  /** @throws Error (the promise) when something cannot be loaded; the client is of no use then */
  ask(request: Request): Promise<Answer>;
  close(): void;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/**
 * A search in a thread of its own, so that typing never waits for it. It begins to
 * load at once.
 *
 * @param folder address of the index's folder, with its slash at the end
 */
export function createClient(folder: string): SearchClient {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let broken = false;
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker): void => worker.postMessage(message);
  const fail = (id: number): void => waiting.get(id)?.reject(new Error('the search cannot be loaded'));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('answer' in data) waiting.get(data.id)?.resolve(data.answer);
    else fail(data.id);
    waiting.delete(data.id);
  });
  // The worker's own script could not be loaded, or is more than this browser can read.
  worker.addEventListener('error', () => {
    broken = true;
    for (const id of waiting.keys()) fail(id);
  });
  send({ folder: new URL(folder, location.href).href });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting.set(++count, { resolve, reject });
        if (broken) fail(count);
        else send({ id: count, request });
      }),
    close: () => worker.terminate(),
  };
}
