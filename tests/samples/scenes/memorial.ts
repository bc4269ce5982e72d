import { WIDE } from '../frame.ts';
import { clouds, hills, mist, sky } from '../places/land.ts';
import { LIGHTS } from '../places/light.ts';
import { floor, hedge } from '../places/paving.ts';
import { shadeTree } from '../places/trees.ts';
import type { Random } from '../random.ts';
import { star } from '../shapes/flags.ts';
import { vase } from '../shapes/flowers.ts';
import { man, pupil, woman, type Look } from '../shapes/look.ts';
import { incense, wreath } from '../shapes/offerings.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { smoke } from '../shapes/stoves.ts';
import { at, circle, polygon, rect, repeat } from '../svg.ts';
import { inDepth, lit, place, row, stand, type Scene } from './common.ts';

export const light = LIGHTS.grey;

/** The tall stone on its steps with a red star; no words. */
const monument = (): string =>
  repeat(
    4,
    (i) =>
      rect(-260 + i * 34, -24 * (i + 1), 520 - i * 68, 24, i % 2 ? '#c9c3b4' : '#d8d2c4') +
      rect(-260 + i * 34, -24 * (i + 1), 520 - i * 68, 4, '#ebe6da'),
  ) +
  polygon(
    [
      [-74, -96],
      [74, -96],
      [46, -560],
      [0, -600],
      [-46, -560],
    ],
    '#dcd7ca',
  ) +
  polygon(
    [
      [10, -96],
      [74, -96],
      [46, -560],
      [0, -600],
    ],
    '#1b1a2b',
    'opacity=".1"',
  ) +
  rect(-96, -130, 192, 36, '#c9c3b4') +
  at(0, -470, star(44, '#c9242f')) +
  rect(-30, -400, 60, 240, '#c3bcab') +
  rect(-25, -395, 50, 230, '#b52634') +
  repeat(4, (i) => circle(0, -370 + i * 56, 9, '#e8bd4a'));

export const winter = (r: Random): Look =>
  pupil(r, {
    dress: 'coat',
    top: r.pick(['#2f4f7f', '#7c3f4a', '#3f6f5f', '#4a4f68', '#8f6a3a']),
    sleeve: 'long',
    scarf: true,
  });

export const bowing: Scene = (r) => {
  const g = { horizon: 380, eye: 165, sun: 0.1, shade: 0.16 };
  return lit(
    WIDE,
    light,
    sky(WIDE, light, 500),
    clouds(WIDE, r, light, 340),
    hills(WIDE, r, light, 510, 230),
    mist(WIDE, 470, 140, '#e8ecea', 0.8),
    hedge(WIDE, r, light, 520, 90),
    floor(WIDE, g, 505, ['#c3bca8', '#aaa28c'], 90),
    at(180, 560, shadeTree(r, '#4a7352'), 1.1),
    at(1450, 570, shadeTree(r, '#47704f'), 1.2),
    inDepth([
      place(g, 800, 620, at(0, 0, monument(), 0.72), { shadow: 0 }),
      place(g, 800, 650, at(0, 0, incense(13, r), 2.2) + at(0, -100, smoke(160, r, 0.32)), { shadow: 0 }),
      ...[
        [300, 760],
        [455, 720],
        [200, 890],
        [420, 860],
      ].map(([x = 0, y = 0]) => stand(g, x, y, winter(r), pose.bowing)),
      ...[
        [1300, 760],
        [1150, 720],
        [1400, 890],
        [1180, 860],
      ].map(([x = 0, y = 0]) => stand(g, x, y, winter(r), pose.bowing, true)),
      ...row(g, r, 1010, [560, 1040], 3, (i) =>
        person(
          i === 1 ? woman(r, { dress: 'coat', top: '#5a4a68', legs: '#2d3142', hair: 'bun' }) : winter(r),
          { view: 'back', nod: 4, a: { to: [-6, -84], bend: 1 }, b: { to: [6, -84], bend: -1 } },
        ),
      ),
    ]),
  );
};

export const wreathLaid: Scene = (r) => {
  const g = { horizon: 330, eye: 150, sun: 0.1, shade: 0.18 };
  return lit(
    WIDE,
    light,
    sky(WIDE, light, 470),
    hills(WIDE, r, light, 480, 200),
    hedge(WIDE, r, light, 490, 120),
    floor(WIDE, g, 475, ['#c9c2ae', '#ada48d'], 100),
    at(1460, 560, shadeTree(r, '#4a7352'), 1.4),
    inDepth([
      {
        y: 600,
        svg:
          repeat(
            5,
            (i) =>
              rect(330 + i * 70, 720 - i * 46, 1270 - i * 70, 48, i % 2 ? '#cdc7b8' : '#dad4c6') +
              rect(330 + i * 70, 720 - i * 46, 1270 - i * 70, 8, '#ebe6da'),
          ) +
          rect(860, 0, 420, 490, '#dcd7ca') +
          rect(1150, 0, 130, 490, '#1b1a2b', 'opacity=".1"') +
          rect(810, 440, 520, 60, '#c9c3b4') +
          rect(960, 40, 210, 340, '#b52634') +
          at(1065, 140, star(58, '#e8bd4a')) +
          repeat(3, (i) => rect(1000, 240 + i * 40, 130, 9, '#e8bd4a')),
      },
      place(g, 1060, 760, at(0, 0, wreath(), 1.25), { shadow: 40 }),
      place(g, 1330, 770, at(0, 0, incense(9, r), 1.2) + at(0, -56, smoke(130, r, 0.35)), { shadow: 16 }),
      place(g, 880, 770, at(0, 0, vase(r), 1.5), { shadow: 16 }),
      stand(g, 690, 870, winter(r), {
        view: 'side',
        lean: 14,
        a: { to: [34, -92] },
        b: { to: [38, -96], bend: 1 },
      }),
      stand(
        g,
        470,
        890,
        { ...winter(r), woman: true, hair: 'tail' },
        { view: 'side', lean: 8, a: { to: [20, -90] }, b: { to: [22, -92], bend: 1 } },
      ),
      stand(
        g,
        250,
        870,
        man(r, {
          dress: 'suit',
          top: '#4f6b4a',
          legs: '#46603f',
          sleeve: 'long',
          hat: 'cap',
          hatColour: '#4f6b4a',
          hairColour: '#b9b6b2',
        }),
        { ...pose.attention, turn: 0.5 },
      ),
    ]),
  );
};
