import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/counters/ask.ts';
import { retryAfter } from '../../src/counters/retry-after.ts';
import { aNetwork, type Reply } from './network.ts';

/** Asks once while the server gives the replies in turn, the last one for ever. */
async function askOnce(...replies: (() => Reply)[]) {
  let count = 0;
  const network = aNetwork(() => replies[Math.min(count++, replies.length - 1)]?.() ?? new Error('no reply'));
  const start = network.now();
  const ask = createAsk(network, 0);
  const outcome: unknown = await ask('https://a.example/', { headers: {} }).catch((error: unknown) => error);
  return { outcome, requests: network.requests, seconds: (network.now() - start) / 1000 };
}

const status = (code: number, headers: Record<string, string> = {}) => (): Reply => new Response('', { status: code, headers }); // prettier-ignore
const late = (): Reply => new DOMException('', 'TimeoutError');
const broken = (): Reply => new TypeError('fetch failed');
const fine = (): Reply => ({ ok: true });

test('an answer is its JSON', async () => {
  expect((await askOnce(fine)).outcome).toEqual({ ok: true });
});

describe('what may pass is tried anew', () => {
  test.each([
    ['429', status(429)],
    ['500', status(500)],
    ['503', status(503)],
    ['a broken connection', broken],
    ['no answer in time', late],
  ])('%s', async (_, reply) => {
    const { outcome, requests } = await askOnce(reply, fine);
    expect(outcome).toEqual({ ok: true });
    expect(requests).toHaveLength(2);
  });

  test('but not more than three times', async () => {
    const { outcome, requests, seconds } = await askOnce(status(500));
    expect(outcome).toMatchObject({ failure: { kind: 'status', status: 500 } });
    expect(requests).toHaveLength(4);
    expect(seconds).toBe(1 + 2 + 4);
  });

  test('and not past the 30 seconds of a source', async () => {
    const { outcome, requests, seconds } = await askOnce(late);
    expect(outcome).toMatchObject({ failure: { kind: 'tooSlow' } });
    expect(requests.length).toBeLessThanOrEqual(3);
    expect(seconds).toBeLessThanOrEqual(33);
  });
});

test.each([401, 402, 403, 404, 400, 302])('%s is not asked for again', async (code) => {
  const { outcome, requests } = await askOnce(status(code), fine);
  expect(outcome).toMatchObject({ failure: { kind: 'status', status: code } });
  expect(requests).toHaveLength(1);
});

test('each request has its time, and no redirect carries the key away', async () => {
  const { requests } = await askOnce(fine);
  expect(requests[0]?.init.signal).toBeInstanceOf(AbortSignal);
  expect(requests[0]?.init.redirect).toBe('manual');
});

describe('Retry-After', () => {
  test.each([
    ['seconds', '7', 7],
    ['an HTTP date', 'Fri, 07 Oct 2022 12:16:09 GMT', 9],
    ['a date that is over', 'Fri, 07 Oct 2022 12:00:00 GMT', 0.5],
    ['half a second that GoatCounter rounds', '0', 0.5],
    ['nothing to be understood', 'soon', 1],
  ])('%s', async (_, header, seconds) => {
    const outcome = await askOnce(status(429, { 'Retry-After': header }), fine);
    expect(outcome.outcome).toEqual({ ok: true });
    expect(outcome.seconds).toBe(seconds);
  });

  test.each(['3600', 'Fri, 07 Oct 2022 13:16:00 GMT'])(
    'that would pass the 30 seconds: %s',
    async (header) => {
      const { outcome, requests, seconds } = await askOnce(status(429, { 'Retry-After': header }), fine);
      expect(outcome).toMatchObject({ failure: { kind: 'status', status: 429 } });
      expect([requests.length, seconds]).toEqual([1, 0]);
    },
  );

  test('is milliseconds from now', () => {
    expect(retryAfter(' 2 ', 0)).toBe(2000);
    expect(retryAfter('-5', 0)).toBeUndefined();
    expect(retryAfter('2022', 0)).toBe(2_022_000);
    expect(retryAfter(null, 0)).toBeUndefined();
  });
});

describe('what is not JSON', () => {
  test.each([
    ['a web page', '<!doctype html><title>Đăng nhập</title>'],
    ['half of it', '{"total": 12, "stats": [{"day": "2022-1'],
    ['nothing', ''],
  ])('%s', async (_, body) => {
    const { outcome, requests } = await askOnce(() => new Response(body));
    expect(outcome).toMatchObject({ failure: { kind: 'notJson' } });
    expect(requests).toHaveLength(1);
  });
});

test('requests keep the distance that the counter asks for', async () => {
  const network = aNetwork(fine);
  const ask = createAsk(network, 260);
  for (let index = 0; index < 9; index += 1) await ask('https://a.example/', { headers: {} });
  const times = network.requests.map(({ at }) => at);
  for (const at of times) expect(times.filter((other) => other >= at && other < at + 1000).length).toBeLessThanOrEqual(4); // prettier-ignore
});
