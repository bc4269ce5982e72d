import { WIDE } from '../frame.ts';
import { LIGHTS } from '../places/light.ts';
import { bunting, cloth } from '../shapes/flags.ts';
import { athlete, man, woman } from '../shapes/look.ts';
import type { Pose } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { baton } from '../shapes/sport-things.ts';
import { at, polygon, rect, stroke } from '../svg.ts';
import { inDepth, lit, scaleAt, stand, type Scene } from './common.ts';
import { bib, field, lanes, OURS } from './sports-ground.ts';

export const relay: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = { horizon: 350, eye: 150, sun: 0.6, shade: 0.26 };
  return lit(
    WIDE,
    light,
    field(WIDE, r, light, g, 500, ['#7fb069', '#7fb069']),
    lanes(WIDE, 610, 5),
    bunting(-20, 820, 50, 44, 32),
    bunting(780, 1620, 50, 44, 32),
    inDepth([
      stand(g, 290, 720, athlete(r, '#2274a5', { bib }), pose.running),
      stand(g, 1290, 745, athlete(r, '#f1b82d', { bib }), pose.running),
      stand(g, 560, 930, athlete(r, OURS, { bib, woman: false, hair: 'short' }), {
        ...pose.running,
        b: { to: [52, -122], bend: 1, hold: baton() },
      }),
      stand(g, 930, 925, athlete(r, OURS, { bib, woman: false, hair: 'crop' }), {
        ...pose.running,
        lean: 10,
        a: { to: [-44, -104], bend: 1, hand: 'flat' },
        b: { to: [30, -118], bend: 1 },
      }),
    ]),
  );
};

export const start: Scene = (r) => {
  const light = LIGHTS.dawn;
  const g = { horizon: 300, eye: 165, sun: 0.9, shade: 0.26 };
  const set: Pose = {
    view: 'side',
    hip: [-8, -72],
    lean: 62,
    nod: -40,
    feet: [
      [14, -5],
      [-44, -10],
    ],
    a: { to: [48, -8] },
    b: { to: [50, -6], bend: 1 },
  };
  const board = rect(-10, -14, 20, 26, '#fffdf6', 'stroke="#7d5530" stroke-width="2"');
  const waving = at(
    0,
    0,
    stroke(
      [
        [0, 4],
        [-4, -34],
      ],
      '#d8c9a2',
      2,
    ) + at(-4, -34, cloth(30, '#e23d4f', null)),
  );
  const runners: [number, number, string][] = [
    [910, 655, '#e4572e'],
    [690, 740, OURS],
    [470, 850, '#2274a5'],
    [250, 1000, '#f1b82d'],
  ];
  return lit(
    WIDE,
    light,
    field(WIDE, r, light, g, 450, ['#8fb878', '#7da766']),
    lanes(WIDE, 570, 4),
    runners
      .map(([x, y]) =>
        polygon(
          [
            [x + 54 * scaleAt(g, y), y + 14],
            [x + 62 * scaleAt(g, y), y + 14],
            [x + 70 * scaleAt(g, y), y - 46],
            [x + 64 * scaleAt(g, y), y - 46],
          ],
          '#fff4e6',
        ),
      )
      .join(''),
    inDepth([
      ...runners.map(([x, y, colour], i) =>
        stand(g, x, y, athlete(r, colour, { bib, hair: i === 1 ? 'tail' : 'short', woman: i === 1 }), set),
      ),
      stand(
        g,
        1240,
        760,
        man(r, { top: '#f1b82d', dress: 'polo', hat: 'cap', hatColour: '#2274a5', legs: '#3b3f52' }),
        { turn: -0.6, a: { to: [-30, -188], bend: 1, hold: waving } },
      ),
      stand(
        g,
        1460,
        720,
        woman(r, {
          dress: 'polo',
          top: '#d7567a',
          legs: '#2a3145',
          sleeve: 'short',
          hat: 'cap',
          hatColour: '#f6f6f4',
        }),
        { ...pose.holding(board, -108), turn: -0.5 },
      ),
    ]),
  );
};
