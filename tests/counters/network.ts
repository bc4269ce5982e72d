import type { SourceSettings } from '../../src/schemas/visit-source.ts';
import { askSource, type Answer, type Asking } from '../../src/counters/ask-source.ts';
import { ZONE } from '../make.ts';

/** What a recorded server answers: JSON with status 200, or a response of its own; an Error is a broken connection. */
export type Reply = object | Response | Error;

/** Answers each request, by its method, path and query. */
export type Server = (url: URL, init: RequestInit) => Reply;

/** A network without a network, with a clock that only sleeping moves. */
export function aNetwork(server: Server) {
  const requests: { readonly url: URL; readonly at: number; readonly init: RequestInit }[] = [];
  let clock = Date.parse('2022-10-07T19:16:00+07:00');
  return {
    requests,
    now: () => clock,
    sleep: (milliseconds: number) => {
      clock += milliseconds;
      return Promise.resolve();
    },
    fetch: (address: string, init: RequestInit): Promise<Response> => {
      const url = new URL(address);
      requests.push({ url, at: clock, init });
      const reply = server(url, init);
      if (reply instanceof Error) {
        // What did not come in time, came after all of it.
        if (reply.name === 'TimeoutError') clock += 10_000;
        return Promise.reject(reply);
      }
      return Promise.resolve(reply instanceof Response ? reply : Response.json(reply));
    },
  };
}

export const GOATCOUNTER: SourceSettings = {
  type: 'goatcounter',
  url: 'https://truong.goatcounter.example',
  keyEnv: 'COUNTER_KEY',
};

export const UMAMI: SourceSettings = {
  type: 'umami',
  url: 'https://thongke.example',
  site: '94db1cb1-74f4-4a40-ad6c-962362670409',
  keyEnv: 'COUNTER_KEY',
};

export const SECRET = 'k3y-that-nobody-may-see';

/** Pages of a small school, one of them under an old address too. */
const PAGES = new Map([
  ['/', '/'],
  ['/tin-tuc/hop/', '/tin-tuc/hop/'],
  ['/tin-cu/', '/tin-tuc/hop/'],
]);

/** Asks as the command does on 07/10/2022 at 19:16, with a ledger that knows yesterday. */
export async function ask(
  source: SourceSettings,
  server: Server,
  given: Partial<Asking> = {},
): Promise<Answer & { requests: ReturnType<typeof aNetwork>['requests'] }> {
  const network = aNetwork(server);
  const answer = await askSource(source, {
    known: [aLine('2022-10-06', 1)],
    today: '2022-10-07',
    timeZone: ZONE,
    basePath: '/',
    pages: PAGES,
    allPaths: false,
    isRecount: false,
    env: { COUNTER_KEY: SECRET },
    ...network,
    ...given,
  });
  return { ...answer, requests: network.requests };
}

export function aLine(d: string, v: number, done = false) {
  return { d, src: 'x', v, asOf: `${d}T23:59:59+07:00`, done };
}
