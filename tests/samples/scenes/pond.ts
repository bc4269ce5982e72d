import { WIDE, type Frame } from '../frame.ts';
import { bush, clouds, grass, hills, sky } from '../places/land.ts';
import { LIGHTS, type Light } from '../places/light.ts';
import type { Random } from '../random.ts';
import { cloth } from '../shapes/flags.ts';
import { kid, pupil, teacher, woman } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { raft } from '../shapes/raft.ts';
import { at, curve, ellipse, gradient, n, path, rect, repeat, stroke } from '../svg.ts';
import { inDepth, lit, place, row, stand, type Scene } from './common.ts';

/** The pond behind the school with a grassy bank in front. */
function pond(frame: Frame, r: Random, light: Light, top: number, bank: number): string {
  return (
    sky(frame, light, top) +
    clouds(frame, r, light, top * 0.6) +
    hills(frame, r, light, top, top * 0.48) +
    repeat(12, (i) =>
      at(i * (frame.w / 11), top + 8, bush(150, r.range(60, 100), r.pick(['#4d8a4f', '#3f7c4b', '#5a9a58']))),
    ) +
    gradient(['#9ccbd3', '#5f9fae', '#4a8799'], (fill) => rect(0, top, frame.w, frame.h - top, fill)) +
    repeat(26, () => {
      const y = r.range(top + 20, bank - 20);
      const x = r.range(0, frame.w);
      const w = r.range(60, 200) * ((y - top) / (bank - top) + 0.3);
      return curve(`M${n(x)} ${n(y)}q${n(w / 2)}-6 ${n(w)} 0`, '#e6f5f4', 3, 'opacity=".5"');
    }) +
    path(
      `M0 ${bank}Q${frame.w * 0.3} ${bank - 40} ${frame.w * 0.62} ${bank + 10}T${frame.w} ${bank - 20}V${frame.h}H0Z`,
      '#7a9b56',
    ) +
    path(
      `M0 ${bank + 16}Q${frame.w * 0.3} ${bank - 20} ${frame.w * 0.62} ${bank + 28}T${frame.w} ${bank}V${frame.h}H0Z`,
      '#8fb066',
    ) +
    grass(r, 0, frame.w, bank + 30, 60, 34, '#6d9a48')
  );
}

export const testing: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = { horizon: 300, eye: 160, sun: 0.2, shade: 0.22 };
  return lit(
    WIDE,
    light,
    pond(WIDE, r, light, 430, 860),
    [
      [500, 640, 2],
      [1010, 590, 1.7],
      [1320, 700, 2.2],
    ]
      .map(
        ([x = 0, y = 0, s = 1]) =>
          ellipse(x, y + 14, 64 * s, 9 * s, '#2f6a7c', 'opacity=".4"') +
          at(x, y, raft(92, s === 2 ? 0 : 3), s),
      )
      .join(''),
    stroke(
      [
        [500, 640],
        [560, 780],
      ],
      '#d8c9a2',
      3,
    ),
    stroke(
      [
        [1320, 690],
        [1210, 810],
      ],
      '#d8c9a2',
      3,
    ),
    inDepth([
      place(g, 560, 925, person(kid(r, ['#f2c76b']), pose.crouching([44, -34])), { shadow: 34 }),
      stand(g, 330, 930, kid(r), { ...pose.standing(r), view: 'back' }),
      stand(g, 790, 960, pupil(r), { ...pose.fromBehind(r) }),
      stand(g, 970, 945, kid(r), { view: 'back', b: { to: [40, -150], bend: -1 } }),
      place(g, 1190, 935, person(kid(r, ['#32936f']), pose.crouching([44, -34])), { shadow: 34 }),
      stand(g, 1420, 960, woman(r, { top: '#e8a0b0', hair: 'tail' }), { view: 'back' }),
      stand(g, 140, 980, pupil(r), { view: 'back', lean: -2 }),
    ]),
  );
};

export const finish: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = { horizon: 280, eye: 170, sun: 0.6, shade: 0.22 };
  const sail = (colour: string): string =>
    stroke(
      [
        [0, -10],
        [0, -96],
      ],
      '#8a6430',
      3,
    ) +
    path('M2-94Q44-64 46-22H2Z', colour) +
    path('M-2-84Q-24-56-26-24H-2Z', '#fffdf4');
  return lit(
    WIDE,
    light,
    pond(WIDE, r, light, 400, 900),
    stroke(
      [
        [1130, 470],
        [1290, 900],
      ],
      '#fffdf4',
      5,
      'stroke-dasharray="22 14"',
    ),
    [1130, 1290]
      .map((x, i) =>
        at(
          x,
          i ? 900 : 470,
          stroke(
            [
              [0, 10],
              [0, -110],
            ],
            '#d8c9a2',
            4,
          ) + at(2, -108, cloth(52, i ? '#e23d4f' : '#f1b82d', null)),
          i ? 1.5 : 0.9,
        ),
      )
      .join(''),
    [
      [1180, 650, 2.3, '#e23d4f'],
      [860, 570, 1.8, '#3b7dbb'],
      [620, 730, 2.4, '#f1b82d'],
      [330, 600, 1.8, '#32936f'],
    ]
      .map(
        ([x, y, s, colour]) =>
          ellipse(Number(x), Number(y) + 14, 60 * Number(s), 8 * Number(s), '#2f6a7c', 'opacity=".4"') +
          at(Number(x), Number(y), sail(String(colour)) + raft(84), Number(s)),
      )
      .join(''),
    inDepth([
      ...row(g, r, 975, [90, 880], 5, (i) =>
        person(kid(r), i % 2 ? pose.fromBehind(r) : { ...pose.cheering(r), view: 'back' }),
      ),
      stand(g, 1090, 990, kid(r), pose.waving(r)),
      stand(g, 1440, 960, teacher(r), { ...pose.clapping(r), turn: -0.5 }),
    ]),
  );
};
