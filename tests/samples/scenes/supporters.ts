import { WIDE } from '../frame.ts';
import { LIGHTS } from '../places/light.ts';
import { drumFront, stick } from '../shapes/drums.ts';
import { bunting, cloth, paperFlag, star } from '../shapes/flags.ts';
import { bouquet } from '../shapes/flowers.ts';
import { athlete, kid, man, pupil, woman } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { cupTrophy } from '../shapes/sport-things.ts';
import { at, circle, rect, stroke } from '../svg.ts';
import { inDepth, lit, place, row, stand, type Scene } from './common.ts';
import { bib, field, OURS } from './sports-ground.ts';

export const supporters: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = { horizon: 260, eye: 175, sun: 0.3, shade: 0.24 };
  const bigFlag = (x: number, y: number, turn: number, width = 210): string =>
    at(
      x,
      y,
      stroke(
        [
          [0, 0],
          [0, -420],
        ],
        '#cfc3a0',
        8,
      ) + at(2, -414, cloth(width)),
      1,
      turn,
    );
  return lit(
    WIDE,
    light,
    field(WIDE, r, light, g, 420, ['#86b56c', '#6ea35a'], false),
    bunting(-20, 1620, 40, 50, 34),
    inDepth([
      ...row(g, r, 560, [40, 1560], 14, () =>
        person(kid(r), pose.cheering(r, r.chance(0.4) ? paperFlag() : '')),
      ),
      { y: 600, svg: bigFlag(330, 610, -7) + bigFlag(1190, 600, 6) },
      ...row(g, r, 690, [20, 1580], 11, () =>
        person(r.chance(0.5) ? pupil(r) : kid(r), pose.cheering(r, r.chance(0.5) ? paperFlag() : '')),
      ),
      stand(g, 560, 870, kid(r, [OURS], { woman: false, hair: 'short' }), {
        ...pose.drummingFront(stick(24)),
        turn: 0.3,
      }),
      place(g, 590, 930, at(0, 0, drumFront(40), 0.82), { shadow: 44 }),
      ...[
        [180, 900],
        [890, 905],
        [1150, 880],
        [1420, 910],
      ].map(([x = 0, y = 0]) =>
        stand(g, x, y, kid(r, [OURS, '#f1b82d', '#e4572e']), pose.cheering(r, paperFlag())),
      ),
    ]),
  );
};

export const podium: Scene = (r) => {
  const light = LIGHTS.afternoon;
  const g = { horizon: 320, eye: 165, sun: -0.6, shade: 0.26 };
  const step = (x: number, h: number, colour: string, k: number): string =>
    rect(x - 70, -h, 140, h, colour) +
    rect(x - 74, -h - 5, 148, 9, '#fffdf4') +
    at(x, -h / 2, star(k, '#f9d45c'));
  const winners = [
    athlete(r, OURS, { bib, woman: false, hair: 'short' }),
    athlete(r, OURS, { bib, woman: false, hair: 'crop' }),
  ];
  const medal =
    stroke(
      [
        [-6, -134],
        [0, -114],
        [6, -134],
      ],
      '#d3202f',
      2.4,
    ) + circle(0, -110, 5.4, '#f0bb3f');
  return lit(
    WIDE,
    light,
    field(WIDE, r, light, g, 470, ['#86b56c', '#6ea35a'], false),
    bunting(-20, 820, 60, 50, 36),
    bunting(780, 1620, 60, 50, 36),
    inDepth([
      ...row(g, r, 580, [40, 1560], 13, () => person(kid(r), pose.clapping(r))),
      place(
        g,
        800,
        905,
        step(-148, 34, '#b8c4cc', 9) +
          step(148, 24, '#c98a58', 8) +
          step(0, 58, '#e2b84a', 13) +
          at(
            -30,
            -63,
            person(winners[0] ?? athlete(r, OURS), {
              turn: 0.2,
              b: { to: [22, -178], bend: -1, hold: cupTrophy() },
              extra: medal,
            }),
          ) +
          at(
            30,
            -63,
            person(winners[1] ?? athlete(r, OURS), {
              turn: -0.2,
              a: { to: [-30, -178], bend: 1, hold: at(0, 0, bouquet(r)) },
              extra: medal,
            }),
          ) +
          at(
            -148,
            -39,
            person(athlete(r, '#2274a5', { woman: false }), { ...pose.cheering(r), extra: medal }),
          ) +
          at(
            148,
            -29,
            person(athlete(r, '#f1b82d', { woman: false }), { ...pose.handsFolded, extra: medal }),
          ),
        { shadow: 0 },
      ),
      stand(g, 110, 900, woman(r), { ...pose.holding(at(2, -8, bouquet(r)), -106), turn: 0.6 }),
      stand(g, 1390, 895, man(r, { tie: '#2f4f7f' }), { ...pose.clapping(r), turn: -0.6 }),
    ]),
  );
};
