import { expect, test } from 'vitest';
import { accentPalette, contrast } from '../../src/text/accent.ts';

const rgb = (hex: string) => [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)) as unknown as [number, number, number];

test('contrast is that of WCAG', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([255, 255, 255], [255, 255, 255])).toBe(1);
  expect(contrast(rgb('#767676'), [255, 255, 255])).toBeCloseTo(4.54, 2);
});

test.each(['#0b6145', '#7a1f1f', '#1a3f8f', '#000000', '#5b3b8c'])('%s gives a palette readable in both themes', (accent) => {
  const palette = accentPalette(accent);
  expect(palette?.light.accent).toBe(accent);
  expect(contrast(rgb(palette?.dark.accent ?? ''), rgb('#1a1f1c'))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(rgb(palette?.light.accent ?? ''), rgb(palette?.light.soft ?? ''))).toBeGreaterThanOrEqual(4.5);
});

test.each(['#ffd43b', '#74cfa4', '#ffffff', '#8a8a8a'])('%s is too light for text on paper and is refused', (accent) => {
  expect(accentPalette(accent)).toBeUndefined();
});
