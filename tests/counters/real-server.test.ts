import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { askSource, type Asking } from '../../src/counters/ask-source.ts';
import type { SourceSettings } from '../../src/schemas/visit-source.ts';
import { ZONE } from '../make.ts';
import { goatcounterServer } from './goatcounter-server.ts';
import { GOATCOUNTER, SECRET, UMAMI, type Server } from './network.ts';
import { umamiServer } from './umami-server.ts';

let server: http.Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Puts a recorded server on the real network. */
async function listen(recorded: Server): Promise<string> {
  server = http.createServer((request, response) => {
    void (async (): Promise<void> => {
      const body: Buffer[] = [];
      for await (const chunk of request) body.push(chunk as Buffer);
      const headers = request.headers as Record<string, string>;
      const url = new URL(request.url ?? '/', `http://${headers['host'] ?? ''}`);
      const reply = recorded(url, {
        method: request.method ?? '',
        headers,
        body: Buffer.concat(body).toString(),
      });
      if (reply instanceof Error) return void request.socket.destroy();
      const answer = reply instanceof Response ? reply : Response.json(reply);
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    })();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server?.address() as AddressInfo).port}`;
}

const ask = (source: SourceSettings, given: Partial<Asking> = {}) =>
  askSource(source, {
    known: [],
    today: '2022-10-07',
    timeZone: ZONE,
    basePath: '/',
    pages: new Map([['/tin-tuc/hop/', '/tin-tuc/hop/']]),
    allPaths: false,
    isRecount: false,
    env: { COUNTER_KEY: SECRET },
    fetch,
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    ...given,
  });

test('GoatCounter', async () => {
  const url = await listen(goatcounterServer([{ hour: '2022-10-06T17', path: '/tin-tuc/hop', total: 5 }]));
  const { counts, warnings } = await ask({ ...GOATCOUNTER, url });
  expect(warnings).toEqual([]);
  expect(counts).toMatchObject([{ day: '2022-10-07', visits: 5 }]);
  expect([...(counts[0]?.reads ?? [])]).toEqual([['/tin-tuc/hop/', 5]]);
});

test('Umami, with a name and a password', async () => {
  const view = { at: '2022-10-07T09:00:00+07:00', visitor: 'a', visit: 'a1', path: '/tin-tuc/hop/' };
  const url = await listen(umamiServer([view, { ...view, visit: 'a2' }]));
  const { counts, warnings } = await ask({ ...UMAMI, url }, { env: { COUNTER_KEY: 'admin:mat:khau' } });
  expect(warnings).toEqual([]);
  expect(counts).toMatchObject([{ day: '2022-10-07', visits: 2, views: 2, clients: 1 }]);
});

test('a redirect is not followed with the key', async () => {
  let followed = false;
  const url = await listen((address) => {
    if (address.pathname.endsWith('/me'))
      return new Response(null, { status: 302, headers: { Location: '/steal' } });
    followed = true;
    return {};
  });
  expect((await ask({ ...GOATCOUNTER, url })).warnings[0]).toContain('chuyển sang địa chỉ khác (mã 302)');
  expect(followed).toBe(false);
});

test('a connection that breaks', async () => {
  const url = await listen(() => new Error('broken'));
  // Nobody waits in a test.
  const { warnings } = await ask({ ...GOATCOUNTER, url }, { sleep: () => Promise.resolve() });
  expect(warnings[0]).toContain('không kết nối được');
});
