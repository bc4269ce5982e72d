import { WIDE } from '../frame.ts';
import { hills, mist, sky } from '../places/land.ts';
import { floor, hedge } from '../places/paving.ts';
import { star } from '../shapes/flags.ts';
import { vase } from '../shapes/flowers.ts';
import * as pose from '../shapes/poses.ts';
import { broom, bucket } from '../shapes/tools.ts';
import { at, path, polygon, rect, repeat } from '../svg.ts';
import { inDepth, lit, place, stand, type Scene } from './common.ts';
import { light, winter } from './memorial.ts';

export const sweeping: Scene = (r) => {
  const g = { horizon: 250, eye: 180, sun: 0.1, shade: 0.18 };
  const grave = (x: number, y: number): ReturnType<typeof place> =>
    place(
      g,
      x,
      y,
      polygon(
        [
          [-46, 0],
          [46, 0],
          [42, -26],
          [-42, -26],
        ],
        '#cfc8b8',
      ) +
        rect(-46, 0, 92, 10, '#b5ad9a') +
        path('M-26-26V-70Q0-90 26-70V-26Z', '#dcd6c8') +
        path('M8-26V-82Q20-80 26-70V-26Z', '#1b1a2b', 'opacity=".1"') +
        at(0, -60, star(8, '#c9242f')) +
        rect(-14, -46, 28, 3, '#b8a98a') +
        rect(-14, -40, 28, 3, '#b8a98a') +
        at(32, -4, vase(r), 0.62),
      { shadow: 0 },
    );
  const rows = [520, 600, 710, 860].flatMap((y, i) =>
    Array.from({ length: 8 - i }, (_, k) => grave(90 + i * 20 + k * (210 + i * 55), y)),
  );
  const leaves = repeat(60, () =>
    path(
      'M0 0q8-7 16 0q-8 5-16 0z',
      r.pick(['#b5803a', '#c99a45', '#8f6a34']),
      `transform="translate(${r.range(0, 1600).toFixed(0)} ${r.range(560, 1060).toFixed(0)}) rotate(${r.int(0, 180)})"`,
    ),
  );
  const sweep = (x: number, y: number, mirrored: boolean): ReturnType<typeof stand> =>
    stand(
      g,
      x,
      y,
      winter(r),
      {
        view: 'side',
        lean: 16,
        feet: [
          [16, -5],
          [-12, -6],
        ],
        a: { to: [26, -104] },
        b: { to: [34, -82], bend: 1, hold: at(6, 16, broom(), 1, -22) },
      },
      mirrored,
    );
  return lit(
    WIDE,
    light,
    sky(WIDE, light, 400),
    hills(WIDE, r, light, 430, 210),
    mist(WIDE, 400, 110, '#e8ecea', 0.8),
    hedge(WIDE, r, light, 440, 80),
    floor(WIDE, g, 430, ['#8fa583', '#768f68'], 900, 0),
    leaves,
    inDepth([
      ...rows,
      sweep(450, 760, false),
      sweep(1180, 790, true),
      stand(g, 760, 670, winter(r), pose.crouching([40, -34])),
      stand(g, 980, 640, winter(r), pose.crouching([40, -40]), true),
      stand(
        g,
        640,
        985,
        { ...winter(r), woman: true, hair: 'plaits' },
        {
          ...pose.crouching([42, -30]),
          b: { to: [40, -34], bend: 1, hold: rect(-6, -4, 13, 7, '#e8bd4a', 'rx="2"') },
        },
      ),
      place(g, 900, 1000, at(0, 0, bucket(), 1.1), { shadow: 18 }),
      sweep(1420, 1010, true),
      stand(g, 140, 985, winter(r), {
        ...pose.walking(),
        b: { to: [8, -62], bend: 1, hold: at(0, 26, bucket('#c33c3c'), 0.9) },
      }),
    ]),
    at(
      0,
      0,
      repeat(0, () => ''),
    ),
  );
};
