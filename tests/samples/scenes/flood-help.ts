import { TALL, WIDE } from '../frame.ts';
import { LIGHTS } from '../places/light.ts';
import { kid, man, pupil, teacher, unionist, woman } from '../shapes/look.ts';
import { book } from '../shapes/papers.ts';
import * as pose from '../shapes/poses.ts';
import { box } from '../shapes/things.ts';
import { at, circle, curve, gradient, path, rect, repeat, stroke } from '../svg.ts';
import { inDepth, lit, place, stand, yard, type Scene } from './common.ts';
import { puddles } from './flood-work.ts';

/** Books over lines along the gallery of the upper floor. */
export const dryingBooks: Scene = (r) => {
  const g = { horizon: 780, eye: 150, sun: 0.5, shade: 0.2 };
  const hang = (x: number, y: number, s: number): string =>
    at(
      x,
      y,
      path('M0-4L-20 30L-6 36L0 8L6 36L20 30Z', '#fffdf3') +
        path(
          'M0-4L-20 30L-16 32L0 2L16 32L20 30Z',
          r.pick(['#d9485f', '#2274a5', '#32936f', '#f1b82d', '#8f4b99', '#e08a2b']),
        ) +
        repeat(3, (i) =>
          stroke(
            [
              [-13 + i * 2, 27 - i * 7],
              [-7 + i * 1.4, 30 - i * 7],
            ],
            '#cfc6b0',
            1.2,
          ),
        ),
      s,
      r.range(-6, 6),
    );
  const line = (y1: number, y2: number, s: number, count: number): string =>
    curve(`M0 ${y1}Q533 ${y2 + 50} 1067 ${y2}`, '#7d6a4a', 4) +
    repeat(count, (i) => {
      const t = (i + 0.5) / count;
      return hang(t * 1067, (1 - t) ** 2 * y1 + 2 * t * (1 - t) * (y2 + 50) + t * t * y2, s);
    });
  return lit(
    TALL,
    LIGHTS.noon,
    gradient(['#7fbfe0', '#dceef0'], (fill) => rect(0, 0, 1067, 900, fill)),
    path('M0 760Q260 640 520 720T1067 660V1000H0Z', '#8fbf9f'),
    path('M0 860Q300 760 700 830T1067 790V1100H0Z', '#5f9f77'),
    rect(0, 0, 1067, 130, '#e9cf94'),
    rect(0, 122, 1067, 16, '#c9ab68'),
    gradient(['#cdb48c', '#a98a5c'], (fill) => rect(0, 1200, 1067, 400, fill)),
    rect(0, 940, 1067, 26, '#f4e3b5'),
    repeat(18, (i) => rect(20 + i * 60, 966, 22, 220, '#efd79c')),
    rect(0, 1180, 1067, 28, '#e3c98c'),
    [40, 980]
      .map(
        (x) =>
          rect(x - 40, 130, 90, 1070, '#f2d488') + rect(x + 20, 130, 30, 1070, '#1b1a2b', 'opacity=".12"'),
      )
      .join(''),
    line(270, 330, 2, 9),
    line(480, 520, 2.5, 8),
    line(730, 740, 3, 7),
    inDepth([
      stand(g, 300, 1450, woman(r, { top: '#8ec6a4', hair: 'tail', dress: 'shirt', legs: '#2a3145' }), {
        view: 'back',
        a: { to: [-28, -176], bend: 1 },
        b: { to: [22, -180], bend: -1 },
      }),
      stand(g, 720, 1460, pupil(r, { woman: true, hair: 'plaits', height: 152 }), {
        view: 'side',
        a: { to: [30, -112] },
        b: { to: [34, -110], bend: 1, hold: book('#d9485f') },
      }),
      place(
        g,
        520,
        1520,
        box(66, 40) +
          repeat(5, (i) =>
            rect(
              -26 + i * 11,
              -58 + (i % 2) * 6,
              9,
              22,
              ['#d9485f', '#2274a5', '#32936f', '#f1b82d', '#8f4b99'][i] ?? '#d9485f',
            ),
          ),
        { shadow: 40 },
      ),
    ]),
  );
};

export const gifts: Scene = (r) => {
  const g = { horizon: 330, eye: 160, sun: 0.3, shade: 0.22 };
  const l = LIGHTS.morning;
  const truck =
    rect(-270, -260, 360, 210, '#3f7fb0') +
    rect(-270, -260, 360, 16, '#6fa6cf') +
    repeat(6, (i) => rect(-258 + i * 58, -240, 6, 186, '#34709d')) +
    path('M96-230H190Q214-150 226-140H250V-50H96Z', '#e9edf0') +
    path('M118-212H180Q196-160 200-146H118Z', '#7fb6d0') +
    rect(-280, -56, 540, 16, '#3a3d45') +
    [-190, -60, 180].map((x) => circle(x, -34, 36, '#2a2a30') + circle(x, -34, 15, '#b9bec4')).join('') +
    rect(236, -96, 16, 16, '#f7c948');
  return lit(
    WIDE,
    l,
    yard(WIDE, r, {
      light: l,
      ground: g,
      base: 490,
      house: { x: 1150, bays: 6, size: 0.6, wall: '#e8cc8c' },
      paving: ['#cdb78d', '#b3976a'],
    }),
    puddles(r, 1600, 560, 700),
    inDepth([
      place(g, 420, 690, truck, { shadow: 200 }),
      stand(
        g,
        300,
        880,
        man(r, { dress: 'polo', top: '#5a6b3b', legs: '#3b3f52', sleeve: 'short' }),
        pose.carrying(at(4, 12, box(40, 30))),
      ),
      stand(g, 560, 900, unionist(r, { height: 166 }), pose.giving(at(6, 10, box(38, 28, '#d9a45f')), -104)),
      stand(
        g,
        800,
        905,
        teacher(r),
        { view: 'side', a: { to: [38, -102] }, b: { to: [38, -100], bend: 1 } },
        true,
      ),
      place(
        g,
        1120,
        880,
        at(-46, 0, box(84, 56)) +
          at(46, 0, box(80, 50, '#b98a55')) +
          at(-6, -54, box(76, 46, '#d6ae74')) +
          at(66, -50, book('#d9485f')) +
          at(-60, -56, book('#32936f')),
        { shadow: 90 },
      ),
      stand(g, 980, 850, pupil(r), pose.holding(at(0, 0, book()), -100)),
      ...[
        [1300, 870],
        [1430, 900],
      ].map(([x = 0, y = 0], i) =>
        stand(g, x, y, i ? pupil(r) : kid(r), {
          ...pose.holding(at(0, 0, i ? book('#f1b82d') : box(30, 22)), -98),
          turn: -0.4,
        }),
      ),
      stand(g, 1540, 850, woman(r), { ...pose.clapping(r), turn: -0.5 }),
    ]),
  );
};
