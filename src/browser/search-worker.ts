import type { Answer, Request } from '../search/answer.ts';
import { openSearch } from './search-session.ts';

/** What the worker is sent: first the folder of the index, then requests. */
export interface ToWorker {
  readonly folder?: string;
  readonly id?: number;
  readonly request?: Request;
}

/** What it answers. */
export interface FromWorker {
  readonly id: number;
  readonly answer?: Answer;
  readonly failed?: boolean;
}

let search: ReturnType<typeof openSearch> | undefined;

// In a page that has no threads, messages come from the page itself; what others send is not listened to.
addEventListener('message', ({ data, origin }: MessageEvent<ToWorker | undefined>) => {
  if (origin && origin !== location.origin) return;
  const { folder, id = 0, request } = data ?? {};
  if (folder) {
    search = openSearch(folder);
    // Told to the first who asks.
    search.catch(() => undefined);
  }
  if (!request) return;
  const reply = (message: FromWorker): void => postMessage(message);
  void search
    ?.then((ask) => ask(request))
    .then(
      (answer) => reply({ id, answer }),
      () => reply({ id, failed: true }),
    );
});
