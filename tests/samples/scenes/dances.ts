import { WIDE } from '../frame.ts';
import { hall } from '../places/hall.ts';
import { hills, sky } from '../places/land.ts';
import { LIGHTS } from '../places/light.ts';
import type { Random } from '../random.ts';
import { pupil, tay } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import { at, curve, ellipse, path, rect } from '../svg.ts';
import { inDepth, lit, row, type Scene } from './common.ts';
import { hallGround } from './red-hall.ts';
import { hallOf, silhouettes, spots, stageEdge } from './stage-set.ts';

const dancer = (r: Random, i: number, colour: string, tool: string): string =>
  person(
    pupil(r, {
      woman: true,
      dress: 'dance',
      top: colour,
      legs: '#e9b98f',
      sleeve: 'short',
      hair: 'bun',
      scarf: false,
      height: 152,
      shoes: '#f4e3d4',
    }),
    {
      turn: i % 2 ? 0.5 : -0.5,
      lean: i % 2 ? 7 : -7,
      sway: i % 2 ? -9 : 9,
      feet:
        i % 2
          ? [
              [-14, -5],
              [16, -11],
            ]
          : [
              [-16, -11],
              [14, -5],
            ],
      a: { to: [-42, i % 2 ? -146 : -172], bend: 1, hold: tool },
      b: { to: [42, i % 2 ? -174 : -144], bend: -1, hold: tool },
    },
  );

const fan = (colour: string): string =>
  path('M0 0L-22-30Q0-46 22-30Z', colour) +
  path('M0 0L-9-38M0 0L9-38M0 0L-17-34M0 0L17-34', 'none', 'stroke="#fff" stroke-width="1.2" opacity=".7"');

export const openingDance: Scene = (r) => {
  const h = hallOf('#6a3f8f', { base: 560, scale: 1.8 });
  const g = hallGround(h);
  return lit(
    WIDE,
    LIGHTS.noon,
    hall(WIDE, h),
    spots([420, 800, 1180], 820, '#ffd9f0'),
    inDepth([
      ...row(g, r, 690, [420, 1180], 4, (i) => dancer(r, i, '#f2a33b', fan('#fff0d0')), { jitter: 0.02 }),
      ...row(g, r, 815, [320, 1280], 5, (i) => dancer(r, i + 1, '#e0527d', fan('#ffd0dd')), { jitter: 0.02 }),
    ]),
    stageEdge(1600, 890),
    silhouettes({ horizon: 560, eye: 150 }, r, 1150, 1600, 8),
  );
};

export const teaDance: Scene = (r) => {
  const h = hallOf('#2f7a5a', { base: 560, scale: 1.8, star: false });
  const g = hallGround(h);
  const basketOf =
    path('M-13-2L-9 14H9L13-2Z', '#c99c56') +
    ellipse(0, -3, 14, 5, '#5fa552') +
    curve('M-12 4Q0 8 12 4', '#a1763a', 1.4);
  const one = (i: number): string =>
    person(tay(r, { height: 153, shoes: '#2b2a33' }), {
      turn: i % 2 ? 0.5 : -0.5,
      lean: i % 2 ? 5 : -5,
      feet:
        i % 2
          ? [
              [-12, -5],
              [14, -10],
            ]
          : [
              [-14, -10],
              [12, -5],
            ],
      a: { to: [-30, -104], bend: 1, hold: basketOf },
      b: { to: [32, i % 2 ? -166 : -140], bend: -1 },
    });
  return lit(
    WIDE,
    LIGHTS.noon,
    hall(WIDE, h),
    at(
      400,
      70,
      rect(0, 0, 800, 330, '#1b1a2b', 'opacity=".2"') +
        `<svg x="-8" y="-8" width="800" height="330" viewBox="0 0 1600 660" preserveAspectRatio="none">${sky(WIDE, LIGHTS.dawn, 400)}${hills(WIDE, r, LIGHTS.dawn, 660, 400, 4)}</svg>`,
    ),
    spots([500, 1100], 820, '#e9ffd9'),
    inDepth([
      ...row(g, r, 680, [300, 1300], 5, one, { jitter: 0.02 }),
      ...row(g, r, 815, [430, 1170], 4, (i) => one(i + 1), { jitter: 0.02 }),
    ]),
    stageEdge(1600, 890, '#6b4a2b'),
  );
};
