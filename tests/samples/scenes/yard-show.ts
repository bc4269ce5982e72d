import { WIDE } from '../frame.ts';
import { bigScreen } from '../places/gate.ts';
import { LIGHTS } from '../places/light.ts';
import { bunting, cloth, flagpole } from '../shapes/flags.ts';
import { plant } from '../shapes/flowers.ts';
import { pupil } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { lectern } from '../shapes/things.ts';
import { at, ellipse, path, rect, repeat } from '../svg.ts';
import { inDepth, listeners, lit, place, row, yard, type Scene } from './common.ts';
import { ground } from './salute.ts';

/** Dancing on the yard before the whole school. */
export const yardDance: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = ground(300, 230, light);
  const fan =
    path('M0 0L-20-30Q0-44 20-30Z', '#f28aa0') +
    path('M0 0L-8-38M0 0L8-38', 'none', 'stroke="#fff" stroke-width="1.4"');
  const dancer = (i: number): string =>
    person(
      pupil(r, {
        woman: true,
        dress: 'dance',
        top: i % 2 ? '#d7567a' : '#2f9f9a',
        legs: '#e9b98f',
        sleeve: 'short',
        hair: 'bun',
        scarf: false,
        height: 152,
        shoes: '#f4e3d4',
      }),
      {
        turn: i % 2 ? 0.4 : -0.4,
        lean: i % 2 ? 6 : -6,
        sway: i % 2 ? -8 : 8,
        a: { to: [-44, i % 2 ? -150 : -168], bend: 1, hold: fan },
        b: { to: [44, i % 2 ? -172 : -146], bend: -1, hold: fan },
      },
    );
  return lit(
    WIDE,
    light,
    yard(WIDE, r, {
      light,
      ground: g,
      base: 450,
      house: { x: 640, bays: 7, size: 0.72 },
      flame: [{ x: 1440, y: 500 }],
    }),
    bunting(-10, 1000, 30, 40, 30),
    inDepth([
      ...row(g, r, 520, [80, 1180], 13, () => person(pupil(r), pose.clapping(r))),
      ...row(g, r, 690, [300, 1300], 4, dancer, { jitter: 0.03 }),
      ...row(g, r, 850, [470, 1130], 3, (i) => dancer(i + 1), { jitter: 0.03 }),
      ...listeners(g, r, 1040, [60, 1560], 7, () => pupil(r), 'stool', '#2f6fb0'),
    ]),
  );
};

export const screenInYard: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = ground(300, 240, light);
  const shown =
    rect(-318, -508, 636, 376, '#6fb7e2') +
    rect(-318, -240, 636, 108, '#c96a4a') +
    rect(-318, -300, 636, 70, '#e9c98a') +
    at(-120, -470, cloth(240)) +
    repeat(
      13,
      (i) => rect(-300 + i * 48, -200, 22, 60, '#fbfaf6') + ellipse(-289 + i * 48, -212, 11, 13, '#2b2324'),
    );
  return lit(
    WIDE,
    light,
    yard(WIDE, r, { light, ground: g, base: 450, house: { x: 700, bays: 8, size: 0.75 } }),
    inDepth([
      place(g, 320, 500, flagpole(620, 150), { shadow: 30 }),
      place(g, 880, 540, bigScreen(shown), { shadow: 0 }),
      place(g, 1370, 560, lectern(), { shadow: 40 }),
      place(g, 1470, 560, plant(r)),
      ...listeners(g, r, 640, [230, 1400], 11, () => pupil(r), 'stool', '#c33c3c'),
      ...listeners(g, r, 730, [160, 1480], 10, () => pupil(r), 'stool', '#c33c3c'),
      ...listeners(g, r, 850, [90, 1520], 8, () => pupil(r), 'stool', '#c33c3c'),
      ...listeners(g, r, 1020, [40, 1560], 6, () => pupil(r), 'stool', '#c33c3c'),
    ]),
  );
};
