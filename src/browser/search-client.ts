import workerUrl from './search-worker.ts?worker&url';
import type { Answer, Request } from '../search/answer.ts';
import type { FromWorker, ToWorker } from './search-worker.ts';

export interface SearchClient {
  /** @throws Error (the promise) when something cannot be loaded; the client is of no use then */
  ask(request: Request): Promise<Answer>;
  close(): void;
}

interface Waiting {
  readonly request: Request;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/**
 * A search in a thread of its own, so that typing never waits for it; where the
 * browser has no such threads, the same script runs in the page. It begins to load
 * at once.
 *
 * @param folder address of the index's folder, with its slash at the end
 */
export function createClient(folder: string): SearchClient {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let send: (message: ToWorker) => void;
  let worker: Worker | undefined;

  // In a page that has no threads its own requests come by too, and whatever others send.
  const listen = ({ data }: MessageEvent<Partial<FromWorker> | undefined>): void => {
    const { id = 0, answer, failed } = data ?? {};
    const asker = waiting.get(id);
    if (answer) asker?.resolve(answer);
    else if (failed) asker?.reject(new Error('no search'));
    else return;
    waiting.delete(id);
  };
  const begin = (how: typeof send): void => {
    send = how;
    send({ folder: new URL(folder, location.href).href });
    for (const [id, { request }] of waiting) send({ id, request });
  };
  const workHere = (): void => {
    addEventListener('message', listen);
    const here = import(/* @vite-ignore */ workerUrl);
    here.catch(() => {
      for (const { reject } of waiting.values()) reject(new Error('no search'));
    });
    begin((message) => void here.then(() => postMessage(message)));
  };

  if ('Worker' in globalThis) {
    worker = new Worker(workerUrl, { type: 'module' });
    worker.addEventListener('message', listen);
    worker.addEventListener('error', workHere, { once: true });
    begin((message) => worker?.postMessage(message));
  } else workHere();

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting.set(++count, { request, resolve, reject });
        send({ id: count, request });
      }),
    close() {
      worker?.terminate();
      removeEventListener('message', listen);
    },
  };
}
