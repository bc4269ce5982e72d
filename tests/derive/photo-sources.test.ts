import { expect, test } from 'vitest';
import { altOf, photoSources } from '../../src/derive/photo-sources.ts';
import { createUrls } from '../../src/urls.ts';

const urls = createUrls('/nho/', 'https://a.example');

test('a large photo has three variants', () => {
  expect(photoSources({ id: 'x', width: 4000 }, urls)).toEqual({
    src: '/nho/anh/x-800.webp',
    srcset: '/nho/anh/x-400.webp 400w, /nho/anh/x-800.webp 800w, /nho/anh/x-1600.webp 1600w',
    large: '/nho/anh/x-1600.webp',
  });
});

test.each([
  [1067, ['400w', '800w', '1067w']],
  [800, ['400w', '800w']],
  [500, ['400w', '500w']],
  [300, undefined],
])('a photo %d px wide is not enlarged', (width, widths) => {
  expect(photoSources({ id: 'x', width }, urls).srcset?.match(/\d+w/g)).toEqual(widths);
});

test('what is seen, else the caption', () => {
  expect(altOf({ alt: 'Cờ', caption: 'Chào cờ' })).toBe('Cờ');
  expect(altOf({ alt: '', caption: 'Chào cờ' })).toBe('Chào cờ');
});
