import type { Random } from '../random.ts';
import { at, curve, ellipse, n, path, repeat } from '../svg.ts';

/** Tools and vessels of tea work, cleaning and sport, in cm. */
export const basket = (leaves = true): string =>
  (leaves
    ? path('M-19-46Q-14-62 0-60Q14-64 19-46Z', '#4f9a4f') +
      path('M-10-54Q-4-60 3-55M4-52Q10-58 15-50', 'none', 'stroke="#7cc06a" stroke-width="2"')
    : ellipse(0, -46, 19, 5, '#7a5a2c')) +
  path('M-20-46L-14 0H14L20-46Q0-40-20-46Z', '#c99c56') +
  repeat(5, (i) =>
    curve(
      `M${n(-19 + i)} ${n(-38 + i * 8.5)}Q0 ${n(-33 + i * 8.5)} ${n(19 - i)} ${n(-38 + i * 8.5)}`,
      '#a1763a',
      1.5,
    ),
  ) +
  repeat(6, (i) => curve(`M${n(-16 + i * 6.4)}-45L${n(-11 + i * 4.4)} 0`, '#b1853f', 1)) +
  ellipse(0, -46, 20, 5, 'none', 'stroke="#8a6430" stroke-width="2.4"');

/** The basket on somebody's back, drawn over a figure seen from behind: the neck is at y = -140. */
export const backBasket = (): string =>
  curve('M-13-138Q-20-120-16-96M13-138Q20-120 16-96', '#7a5a2c', 3) + at(0, -78, basket(), 1.06);

export const sideBasket = (): string => at(-22, -82, basket(), 0.9, 6);

export const flatBasket = (w: number, r: Random, leaves = true): string =>
  ellipse(0, 4, w, w * 0.3, '#8a6430') +
  ellipse(0, 0, w, w * 0.3, '#cda765') +
  ellipse(0, 0, w * 0.92, w * 0.265, '#dcbb80') +
  repeat(5, (i) =>
    ellipse(
      0,
      0,
      w * (0.2 + i * 0.16),
      w * (0.055 + i * 0.047),
      'none',
      'stroke="#c19a58" stroke-width=".9"',
    ),
  ) +
  (leaves
    ? ellipse(0, -1, w * 0.82, w * 0.22, '#4c8f49') +
      repeat(Math.round(w * 1.1), () => {
        const a = r.range(0, 6.28);
        const d = Math.sqrt(r.range(0, 1));
        return ellipse(
          Math.cos(a) * d * w * 0.8,
          Math.sin(a) * d * w * 0.21 - 1,
          r.range(3, 6),
          r.range(1.2, 2),
          r.pick(['#3f7f3f', '#5fa552', '#79b862', '#356f3a', '#8cc46c']),
          `transform="rotate(${n(r.range(-50, 50))} ${n(Math.cos(a) * d * w * 0.8)} ${n(Math.sin(a) * d * w * 0.21)})"`,
        );
      })
    : '');
