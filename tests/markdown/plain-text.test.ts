import { expect, test } from 'vitest';
import { beginning, plainText } from '../../src/markdown/plain-text.ts';

test('words without markup, blocks apart', () => {
  expect(plainText('<h2 id="a">Một</h2>\n<p>Hai &amp; <b>ba</b>,<br>bốn &lt;năm&gt;</p>')).toBe('Một Hai & ba, bốn <năm>');
});

test.each([
  ['Một hai ba', 20, 'Một hai ba'],
  ['Một hai ba', 7, 'Một hai…'],
  ['Một hai ba', 8, 'Một hai…'],
  ['Một hai, ba', 9, 'Một hai…'],
  ['', 5, ''],
])('the beginning of %j in %d signs is %j', (text, length, cut) => {
  expect(beginning(text, length)).toBe(cut);
});
