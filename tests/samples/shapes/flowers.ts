import { darker, lighter } from '../colour.ts';
import type { Random } from '../random.ts';
import { at, circle, curve, ellipse, n, path, rect, repeat } from '../svg.ts';

const FLOWERS = ['#e23d4f', '#f7b32b', '#f28aa0', '#fff4e0', '#c65bb0', '#f2703d'];

export const blossoms = (r: Random, count: number, w: number, h: number, size = 5): string =>
  repeat(count, (i) => {
    const a = i * 2.4 + r.range(0, 0.4);
    const d = Math.sqrt((i + 0.5) / count);
    const x = Math.cos(a) * d * w;
    const y = Math.sin(a) * d * h;
    const colour = r.pick(FLOWERS);
    return (
      circle(x, y, size, colour) +
      circle(x - size * 0.2, y - size * 0.2, size * 0.55, lighter(colour, 0.35)) +
      circle(x, y, size * 0.22, darker(colour, 0.25))
    );
  });

export const bouquet = (r: Random): string =>
  path('M-13-8L-3 19H4L14-8Z', r.pick(['#f7e6ee', '#e8f0dc', '#fdeccb'])) +
  path('M4 19L14-8L5-8L0 19Z', '#1b1a2b', 'opacity=".08"') +
  at(0, -14, ellipse(0, 0, 17, 12, '#4f8a4a') + blossoms(r, 11, 13, 9, 4.6)) +
  path('M-5 8Q0 5 6 8L8 15L3 11L1 11L-5 16Z', '#d9485f');

/** A basket of flowers standing on the ground or a table. */
export const flowerBasket = (r: Random, scale = 1): string =>
  at(
    0,
    0,
    path('M-20 0L-26-26H26L20 0Z', '#c9975b') +
      curve('M-25-18H25M-23-9H23', '#a5773f', 1.4) +
      at(0, -44, ellipse(0, 0, 36, 25, '#3f7f4a') + blossoms(r, 24, 31, 20, 6.4)),
    scale,
  );

export const vase = (r: Random): string =>
  path('M-6 0Q-10-9-5-16H5Q10-9 6 0Z', '#e9eef2') +
  path('M1 0Q6-9 1-16H5Q10-9 6 0Z', '#1b1a2b', 'opacity=".1"') +
  at(0, -25, ellipse(0, 0, 15, 10, '#4a8b4f') + blossoms(r, 10, 12, 8, 4.2));

export const plant = (r: Random): string => {
  const green = r.pick(['#2f7a4b', '#3a8a54', '#2a6b52']);
  return (
    repeat(9, (i) => {
      const lean = (i - 4) * 9;
      const tall = 88 - Math.abs(i - 4) * 11;
      return path(
        `M-3-28Q${n(lean * 0.4 - 6)} ${n(-tall * 0.7)} ${n(lean)} ${-tall}Q${n(lean * 0.6 + 5)} ${n(-tall * 0.6)} 4-28Z`,
        i % 2 ? green : darker(green, 0.18),
      );
    }) +
    path('M-18-30H18L13 0H-13Z', '#b4613d') +
    rect(-20, -33, 40, 7, '#c9754d') +
    path('M3-26H18L13 0H5Z', '#1b1a2b', 'opacity=".12"')
  );
};
