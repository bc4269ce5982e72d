import { expect, test } from 'vitest';
import { allowedHosts, hostsLine } from '../../src/derive/hosts.ts';

const { allows, isOwn } = allowedHosts(
  {
    url: 'https://www.truong.edu.vn',
    menu: [{ title: 'A', href: '/a/', items: [{ title: 'B', href: 'https://csdl.moet.gov.vn/x' }] }],
    links: [{ title: 'A', items: [{ title: 'B', href: 'http://tongdai111.vn/' }] }],
    hosts: ['thainguyen.gov.vn', '*.chinhphu.vn', 'TRƯỜNG.vn'],
    visits: { source: { type: 'goatcounter', url: 'https://truong.goatcounter.com', keyEnv: 'K' }, beacon: true },
  },
  'https://truong.github.io',
);

test.each([
  'truong.edu.vn', 'www.truong.edu.vn', 'thi.truong.edu.vn', 'truong.github.io', 'csdl.moet.gov.vn', 'tongdai111.vn', 'www.tongdai111.vn', 'thainguyen.gov.vn',
  'sogddt.thainguyen.gov.vn', 'chinhphu.vn', 'vanban.chinhphu.vn', 'xn--trng-rib8295b.vn', 'truong.goatcounter.com',
])('%s is allowed', (host) => {
  expect(allows(host)).toBe(true);
}); // prettier-ignore

test.each(['moet.gov.vn', 'edu.vn', 'github.io', 'khac.github.io', 'xthainguyen.gov.vn', 'thainguyen.gov.vn.la.example', 'goatcounter.com', 'la.example', ''])('%s is not', (host) => {
  expect(allows(host)).toBe(false);
});

test('own are the address of school.yaml and that of the build', () => {
  expect(['www.truong.edu.vn', 'truong.github.io', 'tongdai111.vn'].map(isOwn)).toEqual([true, true, false]);
});

test('the line to write in school.yaml', () => {
  expect(hostsLine([], 'a.vn')).toBe('hosts: [a.vn]');
  expect(hostsLine(['a.vn'], 'b.vn')).toBe('  - b.vn');
  expect(hostsLine(['a.vn'], 'b.vn', true)).toBe('hosts: [a.vn, b.vn]');
});
