import type { Answer, Request } from '../search/answer.ts';
import { openSearch } from './search-session.ts';

/** What the worker is sent: first the folder of the index, then requests. */
export type ToWorker = { readonly folder: string } | { readonly id: number; readonly request: Request };

/** What it answers. */
export type FromWorker =
  { readonly id: number; readonly answer: Answer } | { readonly id: number; readonly failed: true };

let search: ReturnType<typeof openSearch> | undefined;

// In a page that has no threads, messages come from the page itself; what others send is not listened to.
addEventListener('message', ({ data, origin }: MessageEvent<ToWorker>) => {
  if ((origin !== '' && origin !== location.origin) || typeof data !== 'object') return;
  if ('folder' in data) {
    search = openSearch(data.folder);
    // Told to the first who asks.
    search.catch(() => undefined);
    return;
  }
  if (!('request' in data)) return;
  const { id, request } = data;
  const reply = (message: FromWorker): void => postMessage(message);
  void search
    ?.then((ask) => ask(request))
    .then(
      (answer) => reply({ id, answer }),
      () => reply({ id, failed: true }),
    );
});
