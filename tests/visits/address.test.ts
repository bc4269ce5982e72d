import { expect, test } from 'vitest';
import { readAddress } from '../../src/visits/address-bytes.ts';
import { parseAddress } from '../../src/visits/address.ts';
import { Clients } from '../../src/visits/clients.ts';
import { createIsProxy, originOf, parseNetwork } from '../../src/visits/proxies.ts';
import { randomFrom } from './random.ts';

test.each([
  ['IPv4 written as IPv6', '203.0.113.7', '::ffff:203.0.113.7', true],
  ['the same in hex', '203.0.113.7', '::FFFF:cb00:7107', true],
  ['one /64', '2001:db8:1:2:aaaa::1', '2001:db8:1:2:bbbb:1:2:3', true],
  ['zeros and letters written otherwise', '2001:DB8:0:0::1', '2001:db8::2', true],
  ['two /64', '2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['two of IPv4', '203.0.113.7', '203.0.113.8', false],
  ['a port', '203.0.113.7', '203.0.113.7:4711', true],
  ['brackets and a port', '2001:db8::1', '[2001:db8::2]:443', true],
  ['a zone', 'fe80::1', 'fe80::2%eth0', true],
  ['IPv4 with zeros before digits', '203.0.113.7', '203.0.113.07', false],
  ['IPv4 as IPv6 with zeros before digits', '203.0.113.7', '::ffff:203.0.113.07', true],
  ['names', 'may-1.truong.example', 'may-2.truong.example', false],
])('clients: %s', (_, one, other, same) => {
  const clients = new Clients();
  expect(clients.numberOfText(one, 0) === clients.numberOfText(other, 0)).toBe(same);
});

test('bytes are read as the texts are, or not at all', () => {
  const random = randomFrom(7);
  const pieces = [
    '::',
    ':',
    '1',
    'ffff',
    '2405',
    'AbC',
    '0',
    '1.2.3.4',
    '255',
    '.',
    '256',
    '12345',
    'x',
    '%',
  ];
  const groups = new Int32Array(8);
  for (let round = 0; round < 50_000; round += 1) {
    const colon = random(2) ? ':' : '';
    const text = Array.from({ length: 1 + random(9) }, () => pieces[random(pieces.length)] ?? '').join(colon);
    const bytes = Buffer.from(`7${text}7`);
    if (readAddress(bytes, 1, bytes.length - 1, groups))
      expect([text, ...groups]).toEqual([text, ...(parseAddress(text) ?? [])]);
  }
});

test.each([
  '1.2.3.4',
  '::',
  '::1',
  '1::',
  '2405:4802:1:20::9f',
  '1:2:3:4:5:6:7:8',
  '::ffff:1.2.3.4',
  '1:2:3:4:5:6:1.2.3.4',
])('bytes of %s are read', (text) => {
  const groups = new Int32Array(8);
  const bytes = Buffer.from(text);
  expect(readAddress(bytes, 0, bytes.length, groups)).toBe(true);
  expect([...groups]).toEqual(parseAddress(text));
});

test.each(['256.1.1.1', '1.2.3', '1::2::3', '1:2:3', 'unknown', '', '12345::', '1.2.3.4.5', '::1.2.3.400'])(
  '%j is no address',
  (text) => {
    expect(parseAddress(text)).toBeUndefined();
  },
);

test.each([
  ['10.0.0.0/8', '10.255.1.2', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['10.0.0.0/8', '::ffff:10.1.1.1', true],
  ['192.168.1.9', '192.168.1.9', true],
  ['192.168.1.9', '192.168.1.8', false],
  ['203.0.113.128/25', '203.0.113.127', false],
  ['203.0.113.128/25', '203.0.113.200', true],
  ['2001:db8::/32', '2001:db8:ffff::1', true],
  ['2001:db8::/33', '2001:db8:8000::1', false],
  ['::1', '::1', true],
  ['0.0.0.0/0', '8.8.8.8', true],
  ['0.0.0.0/0', '2001:db8::1', false],
])('network %s holds %s: %s', (network, address, holds) => {
  expect(createIsProxy([network])(address)).toBe(holds);
});

test.each(['10.0.0.0/33', '::/129', 'proxy', '10.0.0.0/8/8', '10.0.0.0/'])('%s is no network', (text) => {
  expect(parseNetwork(text)).toBeUndefined();
});

test.each([
  ['a stranger says who they are', '203.0.113.7', '1.1.1.1', '203.0.113.7'],
  ['a proxy says who it served', '10.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['a client made up the first hop', '10.0.0.1', '1.1.1.1, 203.0.113.7', '203.0.113.7'],
  ['two proxies in a row', '10.0.0.1', '203.0.113.7, 10.0.0.2', '203.0.113.7'],
  ['proxies only', '10.0.0.1', '10.0.0.3,10.0.0.2', '10.0.0.1'],
  ['no header', '10.0.0.1', '', '10.0.0.1'],
  ['a header without an address', '10.0.0.1', '1.1.1.1, unknown', '10.0.0.1'],
])('origin: %s', (_, peer, forwarded, origin) => {
  expect(originOf(peer, forwarded, createIsProxy(['10.0.0.0/8']))).toBe(origin);
});
