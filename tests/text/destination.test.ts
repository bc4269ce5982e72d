import { expect, test } from 'vitest';
import { destinationOf, hostEntry } from '../../src/text/destination.ts';

test.each([
  'https://la.example/', 'HTTP://LA.EXAMPLE', '//la.example/x', '\\\\la.example', '/\\la.example', '\\/la.example', 'https:\\\\la.example', 'https:la.example',
  'http:la.example', 'https:///la.example', '/\t/la.example', ' \u0001https://la.example', 'ht\ntps://la.example', 'https://moet.gov.vn@la.example/', 'https://moet.gov.vn:443@la.example:8443/',
  'https://la.example./', 'https://la.example../', 'https://l%61.example/', 'https://la\u3002example/', 'https://\uff4ca.example/', 'https://la.example?moet.gov.vn', 'https://la.example#@moet.gov.vn',
])('%j leads to la.example', (address) => {
  expect(destinationOf(address)).toEqual({ kind: 'host', host: 'la.example' });
}); // prettier-ignore

test.each(['', '#a', '?q=1', 'a.pdf', './a', '/tin-tuc/a/', '/a?b=//la.example', '/a@la.example', 'la.example'])('%j stays', (address) => {
  expect(destinationOf(address).kind).toBe('own');
});

test.each([
  ['mailto:a@la.example', 'none'],
  ['TEL:0208', 'none'],
  ['javascript:alert(1)', 'refused'],
  ['java\nscript:alert(1)', 'refused'],
  ['data:text/html,a', 'refused'],
  ['ftp://la.example/', 'refused'],
  ['https://', 'refused'],
  ['https://[la/', 'refused'],
])('%j: %s', (address, kind) => {
  expect(destinationOf(address).kind).toBe(kind);
});

test.each([
  ['moet.gov.vn', 'moet.gov.vn'],
  ['*.moet.gov.vn', 'moet.gov.vn'],
  ['MOET.gov.vn.', 'moet.gov.vn'],
  ['gov.vn', 'gov.vn'],
  ['trường.vn', 'xn--trng-rib8295b.vn'],
  ['com.vn', undefined],
  ['vn', undefined],
  ['https://moet.gov.vn', undefined],
  ['moet.gov.vn/a', undefined],
  ['a@b.vn', undefined],
  ['*', undefined],
  ['', undefined],
])('an entry %j names %s', (entry, host) => {
  expect(hostEntry(entry)).toBe(host);
});
