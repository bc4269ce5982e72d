import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { mayBeDeep, nestingPlugin } from '../../src/markdown/nesting.ts';

function isDeep(text: string): boolean {
  let said = false;
  markdownToHtml(text, { mdastPlugins: [nestingPlugin(() => void (said = true))] });
  return said;
}

const marker = fc.constantFrom('> ', '>', '- ', '* ', '+ ', '1. ', '7) ', '  ', '    ', '\t', '*', '**', '_', '[', '~~');
const markers = fc.tuple(fc.array(marker, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 25 })).map(([some, times]) => some.join('').repeat(times));
const line = fc.tuple(fc.array(markers, { maxLength: 2 }), fc.constantFrom('a', 'a*', 'a](b)', 'https://a.vn', ''));

test('a text that is too deep is never taken for one that cannot be', () => {
  let deep = 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, isGrowing) => {
      const text = lines.map(([markers, words], index) => (isGrowing ? '  '.repeat(index) : '') + markers.join('') + words).join('\n');
      if (!isDeep(text)) return;
      deep++;
      expect({ text, found: mayBeDeep(text) }).toEqual({ text, found: true });
    }),
    { numRuns: 500 },
  );
  expect(deep).toBeGreaterThan(20);
});

test('an article with many photos, each in a paragraph of its own, is not walked', () => {
  expect(mayBeDeep(Array.from({ length: 60 }, (_, index) => `![Ảnh ${index}](./anh-${index}.jpg)`).join('\n\n'))).toBe(false);
});
