import { CounterFailure } from './failure.ts';
import { retryAfter } from './retry-after.ts';

/** The outside world, as an argument: tests bring their own. */
export interface Network {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What goes with an address. With a body it is a POST of JSON. */
export interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Asks one address and gives the JSON it answers.
 *
 * @throws CounterFailure when there is none, after retries where they may help
 */
export type Ask = (url: string, request: Request) => Promise<unknown>;

/** A build machine waits this long for one answer, and this long for one source: the site must not wait for a counter. */
const REQUEST_TIME = 10_000;
const SOURCE_TIME = 30_000;

const RETRIES = 3;

/** GoatCounter rounds its `Retry-After` to whole seconds, so to 0 where half a second is meant. */
const LEAST_PAUSE = 500;

/**
 * Gives the `Ask` of one source; its 30 seconds begin now. A request is tried anew
 * at most 3 times, after a network error, 429 or 5xx, when the counter's
 * `Retry-After` says so, else after 1, 2 and 4 seconds; where that would pass the
 * 30 seconds it gives up at once.
 *
 * @param gap least milliseconds between two requests: what the counter's rate limit allows
 */
export function createAsk({ fetch, now, sleep }: Network, gap: number): Ask {
  const deadline = now() + SOURCE_TIME;
  let next = 0;
  const wait = async (milliseconds: number, otherwise: CounterFailure): Promise<void> => {
    if (now() + milliseconds >= deadline) throw otherwise;
    if (milliseconds > 0) await sleep(milliseconds);
  };
  return async (url, request) => {
    for (let attempt = 0; ; attempt += 1) {
      await wait(Math.max(0, next - now()), new CounterFailure({ kind: 'tooSlow' }));
      next = now() + gap;
      const answer = await send(fetch, url, request, Math.max(1, Math.min(REQUEST_TIME, deadline - now())));
      if (!(answer instanceof Refusal)) return answer.json;
      if (!answer.mayPass || attempt === RETRIES) throw answer.failure;
      const asked = retryAfter(answer.retryAfter, now()) ?? 1000 * 2 ** attempt;
      await wait(Math.max(LEAST_PAUSE, asked), answer.failure);
    }
  };
}

class Refusal {
  readonly failure: CounterFailure;
  readonly mayPass: boolean;
  readonly retryAfter: string | null;

  constructor(failure: CounterFailure, mayPass: boolean, retryAfter: string | null = null) {
    this.failure = failure;
    this.mayPass = mayPass;
    this.retryAfter = retryAfter;
  }
}

async function send(
  fetch: Network['fetch'],
  url: string,
  { headers, body }: Request,
  time: number,
): Promise<Refusal | { readonly json: unknown }> {
  let text: string;
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      // A redirect would carry the key to whoever it names.
      redirect: 'manual',
      signal: AbortSignal.timeout(time),
    });
    const { status } = response;
    if (status !== 200) {
      await response.body?.cancel();
      const mayPass = status === 429 || status >= 500;
      return new Refusal(new CounterFailure({ kind: 'status', status }), mayPass, response.headers.get('retry-after')); // prettier-ignore
    }
    text = await response.text();
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    return new Refusal(new CounterFailure({ kind: isSlow ? 'tooSlow' : 'unreachable' }), true);
  }
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return new Refusal(new CounterFailure({ kind: 'notJson' }), false);
  }
}
