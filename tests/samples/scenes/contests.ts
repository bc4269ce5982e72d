import { TALL } from '../frame.ts';
import { LIGHTS } from '../places/light.ts';
import { shadeTree } from '../places/trees.ts';
import { bunting } from '../shapes/flags.ts';
import { athlete, kid, man } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { net, racket } from '../shapes/sport-things.ts';
import { at, circle, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { inDepth, listeners, lit, place, stand, type Scene } from './common.ts';
import { bib, field, OURS } from './sports-ground.ts';

export const highJump: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = { horizon: 760, eye: 160, sun: 0.2, shade: 0.26 };
  const bar = (x: number, y: number): ReturnType<typeof place> =>
    place(
      g,
      x,
      y,
      rect(-4, -190, 8, 190, '#e9edf0') +
        rect(1, -190, 3, 190, '#aeb6bd') +
        path('M-20 0H20L10-10H-10Z', '#5d626b') +
        rect(-5, -142, 10, 8, '#e23d4f'),
      { shadow: 16 },
    );
  return lit(
    TALL,
    light,
    field(TALL, r, light, g, 900, ['#86b56c', '#6ea35a']),
    bunting(-20, 1090, 110, 70, 44),
    inDepth([
      place(
        g,
        620,
        1330,
        polygon(
          [
            [-110, -36],
            [110, -36],
            [130, -6],
            [-130, -6],
          ],
          '#3b7dbb',
        ) +
          rect(-130, -6, 260, 26, '#2a5f94') +
          rect(-130, -6, 260, 4, '#6aa3d6'),
        { shadow: 130 },
      ),
      bar(290, 1370),
      bar(920, 1370),
      {
        y: 1372,
        svg:
          stroke(
            [
              [290, 1370 - 139 * 3.81],
              [920, 1370 - 139 * 3.81],
            ],
            '#f7b32b',
            9,
          ) +
          repeat(6, (i) =>
            stroke(
              [
                [320 + i * 105, 1370 - 139 * 3.81],
                [362 + i * 105, 1370 - 139 * 3.81],
              ],
              '#e23d4f',
              9,
            ),
          ),
      },
      {
        y: 1374,
        svg: at(
          600,
          975,
          person(athlete(r, OURS, { bib, woman: true, hair: 'tail', height: 156 }), {
            view: 'side',
            hip: [0, -60],
            lean: -28,
            nod: -6,
            feet: [
              [66, -76],
              [24, -44],
            ],
            knees: [-1, -1],
            a: { to: [34, -156] },
            b: { to: [-44, -132], bend: 1 },
          }),
          3.5,
          -38,
        ),
      },
      stand(
        g,
        130,
        1500,
        man(r, { dress: 'polo', top: '#f1b82d', hat: 'cap', hatColour: '#e4572e', legs: '#3b3f52' }),
        {
          ...pose.holding(rect(-10, -14, 20, 26, '#fffdf6', 'stroke="#7d5530" stroke-width="2"'), -108),
          turn: 0.6,
        },
      ),
      ...listeners(
        g,
        r,
        1640,
        [420, 960],
        3,
        () => kid(r),
        'stool',
        '#c33c3c',
        () => ({ ...pose.seatedBack(r) }),
      ),
    ]),
  );
};

export const badminton: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = { horizon: 700, eye: 165, sun: 0.2, shade: 0.26 };
  const court =
    polygon(
      [
        [250, 880],
        [820, 880],
        [1180, 1600],
        [-110, 1600],
      ],
      '#3f8f6a',
    ) +
    path('M270 892H800L1130 1590H-60Z M535 892V1590', 'none', 'stroke="#fff" stroke-width="6"') +
    path('M140 1180H930', 'none', 'stroke="#fff" stroke-width="5"');
  const shuttle =
    circle(0, 0, 9, '#f4efe2') +
    path('M-4-4L-30-34L-4-46L6-6Z', '#ffffff') +
    path('M-12-14L-20-36M-6-12L-8-40', 'none', 'stroke="#c9ccd0" stroke-width="2"');
  return lit(
    TALL,
    light,
    field(TALL, r, light, g, 850, ['#86b56c', '#6ea35a']),
    at(930, 900, shadeTree(r), 1.3),
    court,
    at(430, 430, shuttle, 1.5, 20),
    inDepth([
      stand(g, 470, 960, athlete(r, '#2274a5', { woman: true, hair: 'bob' }), {
        turn: 0.3,
        feet: [
          [-16, -5],
          [16, -5],
        ],
        a: { to: [-38, -96], bend: 1 },
        b: { to: [34, -150], bend: -1, hold: racket() },
      }),
      place(g, 110, 1180, net(290, 155), { shadow: 0 }),
      stand(g, 600, 1500, athlete(r, OURS, { bib, woman: true, hair: 'tail', height: 154 }), {
        view: 'back',
        lean: -7,
        feet: [
          [-24, -5],
          [20, -8],
        ],
        knees: [1, -1],
        hip: [-2, -80],
        a: { to: [-40, -128], bend: 1 },
        b: { to: [26, -188], bend: -1, hold: at(0, 0, racket(), 1.1, -16) },
      }),
    ]),
  );
};
