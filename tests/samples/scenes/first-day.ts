import { TALL, WIDE } from '../frame.ts';
import { gate } from '../places/gate.ts';
import { clouds, hills, sky } from '../places/land.ts';
import { LIGHTS, type Light } from '../places/light.ts';
import { floor, hedge } from '../places/paving.ts';
import { bunting, paperFlag } from '../shapes/flags.ts';
import { man, pupil, woman } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { balloon } from '../shapes/things.ts';
import { at, path, rect, repeat } from '../svg.ts';
import { inDepth, lit, place, row, stand, yard, type Scene } from './common.ts';
import { ground } from './salute.ts';

export const temperature: Scene = (r) => {
  const light = LIGHTS.dawn;
  const g = ground(400, 160, light);
  const scanner = path('M-3-3h16v7h-8v10h-7z', '#f4f6f7') + rect(10, -2, 5, 4, '#3b7dbb');
  return lit(
    WIDE,
    light,
    sky(WIDE, light, 540),
    clouds(WIDE, r, light, 300),
    hills(WIDE, r, light, 540, 260),
    hedge(WIDE, r, light, 560, 150),
    floor(WIDE, g, 545, ['#d9ccb0', '#c5b18b']),
    inDepth([
      place(g, 1000, 575, gate(), { shadow: 0 }),
      stand(g, 700, 860, woman(r, { mask: true, top: '#8ec6a4', hair: 'bun' }), {
        view: 'side',
        lean: 3,
        a: { to: [26, -90] },
        b: { to: [46, -132], bend: 1, hold: scanner },
      }),
      stand(g, 905, 868, pupil(r, { mask: true, pack: '#3b7dbb' }), { view: 'side' }, true),
      stand(
        g,
        1120,
        850,
        pupil(r, { mask: true, pack: '#d9485f', woman: true, hair: 'tail' }),
        { view: 'side' },
        true,
      ),
      stand(g, 1350, 875, pupil(r, { mask: true, pack: '#32936f' }), { ...pose.walking(12) }, true),
      stand(g, 1530, 850, pupil(r, { mask: true }), { view: 'side' }, true),
      stand(g, 380, 800, man(r, { mask: true, top: '#6f93ad', legs: '#2f3b52' }), pose.handsBehind),
      place(
        g,
        250,
        850,
        rect(-40, -76, 80, 5, '#b07a43') +
          rect(-36, -71, 6, 71, '#7d5530') +
          rect(30, -71, 6, 71, '#7d5530') +
          rect(-20, -98, 12, 22, '#5fa8d3', 'rx="3"') +
          rect(-16, -106, 4, 8, '#fff') +
          rect(4, -94, 26, 18, '#dcecf5', 'rx="2"'),
        { shadow: 40 },
      ),
    ]),
  );
};

/** The youngest walk in with their little flags between two lines of clapping hands. */
export const welcome =
  (light: Light, seed: { flagRed: boolean; arch: boolean }): Scene =>
  (r) => {
    const g = ground(360, 185, light);
    const newcomers = [
      [600, 640],
      [760, 655],
      [930, 642],
      [560, 760],
      [790, 775],
      [1030, 765],
      [500, 930],
      [800, 950],
      [1110, 935],
    ] as const;
    const arch = seed.arch
      ? place(
          g,
          800,
          560,
          path(
            'M-260 0V-300Q-260-470 0-480Q260-470 260-300V0H214V-300Q210-424 0-432Q-210-424-214-300V0Z',
            '#4d8a4f',
          ) +
            repeat(22, (i) => {
              const a = (i / 21) * 3.14;
              return at(
                -Math.cos(a) * 238,
                -290 - Math.sin(a) * 166,
                path('M0 0Q-30-40-8-80Q6-30 0 0ZM0 0Q34-30 66-28Q30 0 0 0Z', i % 2 ? '#3a7a45' : '#5f9f52'),
                0.9,
                -90 + (i / 21) * 180,
              );
            }),
          { shadow: 0 },
        )
      : place(g, 800, 540, gate(), { shadow: 0 });
    return lit(
      WIDE,
      light,
      yard(WIDE, r, {
        light,
        ground: g,
        base: 500,
        hills: 240,
        house: seed.arch ? { x: 330, bays: 6, size: 0.62 } : null,
      }),
      seed.arch ? '' : bunting(-20, 1620, 60, 60, 34),
      inDepth([
        arch,
        ...newcomers.map(([x, y], i) =>
          stand(g, x + r.range(-14, 14), y, pupil(r, { height: r.range(134, 144) }), {
            turn: r.range(-0.5, 0.5),
            lean: r.range(-2, 2),
            feet:
              i % 2
                ? [
                    [-8, -5],
                    [9, -11],
                  ]
                : [
                    [-9, -11],
                    [8, -5],
                  ],
            b: {
              to: [r.range(26, 32), r.range(-160, -148)],
              bend: -1,
              hold: seed.flagRed || i % 3 ? paperFlag() : paperFlag('#3b7dbb', '#ffffff'),
            },
          }),
        ),
        ...[
          [150, 720],
          [280, 660],
          [40, 850],
          [370, 615],
        ].map(([x = 0, y = 0]) =>
          stand(g, x, y, pupil(r, { height: 156 }), { ...pose.clapping(r), turn: 0.6 }),
        ),
        ...[
          [1450, 720],
          [1330, 660],
          [1570, 850],
          [1240, 615],
        ].map(([x = 0, y = 0], i) =>
          stand(g, x, y, i === 0 ? woman(r) : pupil(r, { height: 156 }), { ...pose.clapping(r), turn: -0.6 }),
        ),
      ]),
    );
  };

export const balloons: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = ground(1180, 170, light);
  const colours = ['#e23d4f', '#f7b32b', '#3b9dd2', '#4fae6a', '#b56ad1', '#f2703d', '#f59ab5'];
  const flying = repeat(34, (i) => {
    const t = i / 33;
    const y = 140 + 800 * t;
    const s = 1.2 + 1.6 * t + r.range(0, 0.6);
    return at(
      540 + r.range(-420, 380) * (0.4 + 0.6 * Math.sin(t * 3.1)) + (1 - t) * 180,
      y,
      balloon(r.pick(colours)),
      s,
      r.range(-10, 14),
    );
  });
  return lit(
    TALL,
    light,
    yard(TALL, r, { light, ground: g, base: 1270, hills: 300, house: { x: 330, bays: 5 } }),
    flying,
    inDepth([
      ...row(g, r, 1330, [60, 1010], 9, () => person(pupil(r), pose.cheering(r))),
      ...row(g, r, 1440, [30, 1050], 7, (i) =>
        person(i === 3 ? woman(r) : pupil(r), { ...pose.cheering(r), view: 'back' }),
      ),
      ...row(g, r, 1600, [110, 980], 4, () => person(pupil(r), { ...pose.cheering(r), view: 'back' })),
    ]),
  );
};
