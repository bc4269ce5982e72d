import { WIDE } from '../frame.ts';
import { table } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import { bunting } from '../shapes/flags.ts';
import { bouquet, plant } from '../shapes/flowers.ts';
import { aoDaiGirl, man, pupil, teacher, woman } from '../shapes/look.ts';
import { certificate } from '../shapes/papers.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { lectern } from '../shapes/things.ts';
import { at, rect, repeat } from '../svg.ts';
import { inDepth, listeners, lit, place, row, stand, yard, type Scene } from './common.ts';

export const wholeYard: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = { horizon: 260, eye: 330, sun: 0.3, shade: 0.24 };
  return lit(
    WIDE,
    light,
    yard(WIDE, r, { light, ground: g, base: 440, house: { x: 930, bays: 7 }, flame: [{ x: 210, y: 505 }] }),
    bunting(560, 1620, 50, 50, 30),
    inDepth([
      place(
        g,
        930,
        545,
        rect(-260, -34, 520, 34, '#b5a98c') +
          rect(-260, -34, 520, 8, '#d6cbb0') +
          at(-150, -34, lectern()) +
          at(190, -34, plant(r)),
        { shadow: 0 },
      ),
      stand(g, 850, 530, man(r), pose.speaking),
      ...row(g, r, 536, [960, 1120], 3, () => person(teacher(r), pose.handsFolded)),
      ...[610, 670, 740, 825, 930, 1060].flatMap((y, i) =>
        listeners(
          g,
          r,
          y,
          [60 - i * 10, 1540 + i * 14],
          16 - i,
          () => pupil(r),
          'stool',
          i % 2 ? '#2f6fb0' : '#c33c3c',
        ),
      ),
    ]),
  );
};

export const prizes: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = { horizon: 330, eye: 165, sun: 0.7, shade: 0.24 };
  return lit(
    WIDE,
    light,
    yard(WIDE, r, {
      light,
      ground: g,
      base: 480,
      house: { x: 430, bays: 6, size: 0.7 },
      flame: [{ x: 1380, y: 560 }],
    }),
    bunting(-20, 1620, 40, 50, 36),
    inDepth([
      place(
        g,
        1420,
        720,
        table(170, '#b52634') +
          repeat(5, (i) =>
            rect(
              -70 + i * 28,
              -94 - (i % 2) * 6,
              24,
              14 + (i % 2) * 6,
              ['#3b7dbb', '#f1b82d', '#32936f'][i % 3] ?? '#3b7dbb',
            ),
          ),
        { shadow: 90 },
      ),
      stand(g, 1180, 860, woman(r, { top: '#5f9fa8', hair: 'bun' }), pose.giving(certificate(), -112), true),
      ...row(
        g,
        r,
        880,
        [250, 790],
        4,
        (i) => person(pupil(r), pose.holding(at(0, -4, certificate(), 0.95), -106 + (i % 2) * 2)),
        { jitter: 0.05 },
      ),
      stand(g, 975, 890, pupil(r, { woman: true, hair: 'plaits' }), {
        view: 'side',
        a: { to: [40, -104] },
        b: { to: [40, -106], bend: 1 },
      }),
    ]),
  );
};

export const classPicture: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = { horizon: 340, eye: 190, sun: 0.6, shade: 0.22 };
  const step = (y: number, h: number): ReturnType<typeof place> =>
    place(g, 800, y, rect(-470, -h, 940, h, '#b5a98c') + rect(-470, -h, 940, 7, '#d6cbb0'), { shadow: 0 });
  const raised = (h: number, body: string): string => at(0, -h, body);
  return lit(
    WIDE,
    light,
    yard(WIDE, r, { light, ground: g, base: 500, house: { x: 800, bays: 7 }, flame: [{ x: 1490, y: 560 }] }),
    inDepth([
      step(640, 78),
      ...row(
        g,
        r,
        641,
        [240, 1360],
        12,
        () => raised(78, person(pupil(r, { scarf: false, height: r.range(150, 164) }), pose.standing(r))),
        { jitter: 0.05, shadow: 0 },
      ),
      step(720, 38),
      ...row(
        g,
        r,
        721,
        [210, 1390],
        11,
        () => raised(38, person(r.chance(0.4) ? aoDaiGirl(r) : pupil(r, { scarf: false }), pose.standing(r))),
        { jitter: 0.05, shadow: 0 },
      ),
      ...row(
        g,
        r,
        815,
        [250, 1350],
        9,
        (i) =>
          person(
            i === 4
              ? woman(r, { top: '#d7567a' })
              : i === 3
                ? man(r)
                : r.chance(0.5)
                  ? aoDaiGirl(r)
                  : pupil(r, { scarf: false }),
            i === 4 ? pose.holding(at(2, -8, bouquet(r)), -106) : pose.handsFolded,
          ),
        { jitter: 0.04 },
      ),
      ...row(g, r, 930, [330, 1270], 6, () => person(pupil(r, { scarf: false }), pose.onMat(r)), {
        jitter: 0.06,
        shadow: 40,
      }),
    ]),
  );
};
