import { expect, test } from 'vitest';
import { clientAddress, parseAddress } from '../../src/visits/address.ts';
import { createIsProxy, originOf, parseNetwork } from '../../src/visits/proxies.ts';

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
  ['names', 'may-1.truong.example', 'may-2.truong.example', false],
])('clients: %s', (_, one, other, same) => {
  expect(clientAddress(one) === clientAddress(other)).toBe(same);
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
