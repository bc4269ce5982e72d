import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dominantColour } from '../../src/derive/dominant-colour.ts';
import { paintTones, toneClasses, toneMark, toneOf } from '../../src/derive/tone.ts';

const rules = new Map([...fs.readFileSync('src/styles/tones.css', 'utf8').matchAll(/\.([hsl]\d+) \{\s*(?:--\w: |background: hsl\(var\(--h\) var\(--s\) )(\d+)/g)].map(([, name = '', value]) => [name, Number(value)]));

/** What `tones.css` paints for the classes, as red, green and blue (CSS Color 4, "HSL to sRGB"). */
function painted(classes: string): number[] {
  const [hue = NaN, saturation = NaN, lightness = NaN] = classes.split(' ').map((name) => rules.get(name));
  const [s, l] = [saturation / 100, lightness / 100];
  return [0, 8, 4].map((n) => {
    const k = (n + hue / 30) % 12;
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  });
}

describe('the tone of a colour', () => {
  test.each([
    [[200, 60, 50], 'h0 s4 l4'],
    [[0, 0, 0], 'h0 s0 l0'],
    [[255, 255, 255], 'h0 s0 l9'],
    [[130, 128, 127], 'h0 s0 l5'],
    [[255, 0, 4], 'h0 s5 l5'],
    [[20, 120, 220], 'h11 s5 l4'],
  ])('%j', ([r = 0, g = 0, b = 0], classes) => {
    expect(toneClasses({ r, g, b })).toBe(classes);
  });

  test('every colour has a rule in tones.css, and is painted near to itself', () => {
    const distances = [];
    for (let r = 0; r <= 255; r += 15)
      for (let g = 0; g <= 255; g += 15)
        for (let b = 0; b <= 255; b += 15) {
          const [pr = NaN, pg = NaN, pb = NaN] = painted(toneClasses({ r, g, b }));
          distances.push(Math.hypot(pr - r, pg - g, pb - b) / Math.hypot(255, 255, 255));
        }
    expect(Math.max(...distances)).toBeLessThan(0.2);
    expect(distances.reduce((sum, distance) => sum + distance, 0) / distances.length).toBeLessThan(0.09);
  });
});

test.each<[string, number[], number, { r: number; g: number; b: number }]>([
  ['the colour most points have, not the mean of all', [200, 10, 10, 0, 0, 250, 210, 12, 14], 3, { r: 205, g: 11, b: 12 }],
  ['with alpha', [200, 10, 10, 255, 0, 0, 250, 255, 210, 12, 14, 255], 4, { r: 205, g: 11, b: 12 }],
  ['shades on both sides of a box\u2019s border count together', [30, 0, 0, 34, 0, 0, 200, 200, 200, 30, 0, 0, 201, 200, 200, 34, 0, 0, 202, 200, 200], 3, { r: 32, g: 0, b: 0 }],
  ['grey', [40, 42, 200], 1, { r: 41, g: 41, b: 41 }],
  ['nothing', [], 3, { r: 0, g: 0, b: 0 }],
])('the dominant colour: %s', (_, pixels, channels, colour) => {
  expect(dominantColour(Uint8Array.from(pixels), channels)).toEqual(colour);
});

test('one transparent point is enough to have no colour behind a picture', () => {
  expect(toneOf(Uint8Array.of(1, 2, 3, 255, 1, 2, 3, 254), 4)).toBe('clear');
  expect(toneOf(Uint8Array.of(1, 2, 3, 255, 1, 2, 3, 255), 4)).toBe('h11 s3 l0');
  expect(toneOf(Uint8Array.of(200, 0), 2)).toBe('clear');
});

test('a large picture is judged by points spread over it', () => {
  const pixels = new Uint8Array(3 * 100_000).map((_, at) => (at < 3 * 60_000 ? 40 : 220));
  expect(toneOf(pixels, 3)).toBe('h0 s0 l1');
});

test('a page gets the tones of its photos; one without a tone loses the mark', () => {
  const [known, unknown] = ['0123456789abcdef', 'fedcba9876543210'];
  const html = `<p>tone-${known}</p><img class="${toneMark(known)}" src="a"><img class="${toneMark(unknown)}" src="b">`;
  expect(paintTones(html, new Map([[known, { tone: 'h1 s2 l3' }]]))).toBe(`<p>tone-${known}</p><img class="h1 s2 l3" src="a"><img src="b">`);
});
