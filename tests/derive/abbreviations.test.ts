import { expect, test } from 'vitest';
import { abbreviationMarker } from '../../src/derive/abbreviations.ts';

const MEANINGS = { BGH: 'Ban giám hiệu', THCS: 'Trung học cơ sở', 'GD&ĐT': 'Giáo dục và "Đào tạo"', CT: 'Chương trình' };
const marked = (short: string, meaning: string) => `<abbr title="${meaning}" tabindex="0">${short}</abbr>`;
const BGH = marked('BGH', 'Ban giám hiệu');

test('the first use in an article, over its stretches', () => {
  const mark = abbreviationMarker(MEANINGS);
  expect(mark('<p>Thay mặt BGH, BGH cảm ơn.</p>')).toBe(`<p>Thay mặt ${BGH}, BGH cảm ơn.</p>`);
  expect(mark('<p>BGH</p>')).toBe('<p>BGH</p>');
});

test.each([
  ['a link', '<a href="/x/" title="BGH > hội">BGH</a>'],
  ['code', '<p><code>BGH</code></p>'],
  ['a block of code', '<pre tabindex="0"><code>BGH</code></pre>'],
  ['a heading', '<h2 id="bgh">BGH <em>nhà trường</em></h2>'],
  ['a value', '<p title="BGH">x</p><img alt="BGH" src="BGH.jpg">'],
  ['the head of a table', '<th scope="col">BGH</th>'],
  ['a longer word', '<p>BGHX, XBGH, bgh, BGH2</p>'],
  ['a number of a document', '<p>Chỉ thị số 05-CT/TW, 12/KH-BGH</p>'],
])('not in %s', (_, html) => {
  expect(abbreviationMarker(MEANINGS)(html)).toBe(html);
});

test('after a link it is still the first use', () => {
  expect(abbreviationMarker(MEANINGS)('<a href="/">BGH</a> và BGH')).toBe(`<a href="/">BGH</a> và ${BGH}`);
});

test.each(['Ban giám hiệu (BGH) họp', 'BGH (Ban Giám hiệu) họp'])('the text itself explains it: %s', (text) => {
  const mark = abbreviationMarker(MEANINGS);
  expect(mark(text)).toBe(text);
  expect(mark('BGH')).toBe('BGH');
});

test.each(['Lớp 6A-', 'Ngày 20/11-', 'năm 2022, '])('a number before it does not make it one of a document: %s', (before) => {
  expect(abbreviationMarker(MEANINGS)(`${before}BGH`)).toBe(`${before}${BGH}`);
});

test('no shorter one inside a longer one that was used', () => {
  const mark = abbreviationMarker({ 'GD&ĐT': 'Giáo dục và Đào tạo', ĐT: 'Đào tạo' });
  mark('GD&amp;ĐT');
  expect(mark('GD&amp;ĐT')).toBe('GD&amp;ĐT');
});

test('signs in an abbreviation and in its meaning', () => {
  expect(abbreviationMarker(MEANINGS)('Phòng GD&amp;ĐT (THCS-THPT)')).toBe(`Phòng ${marked('GD&amp;ĐT', 'Giáo dục và &quot;Đào tạo&quot;')} (${marked('THCS', 'Trung học cơ sở')}-THPT)`);
});

test('without abbreviations everything stays', () => {
  expect(abbreviationMarker({})('<p>BGH</p>')).toBe('<p>BGH</p>');
});
