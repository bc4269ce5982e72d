import { picture, WIDE } from '../frame.ts';
import type { Placed } from '../ground.ts';
import { hills, palm, ridge, sky, smooth } from '../places/land.ts';
import { teaSlope } from '../places/tea-rows.ts';
import { drumSide, stick } from '../shapes/drums.ts';
import { lionBody, lionHead } from '../shapes/lion.ts';
import { kid, pupil } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at, ellipse, glow, path, rect, repeat } from '../svg.ts';
import { inDepth, listeners, place, row, stand, type Scene } from './common.ts';
import { child, dusky, lantern, moon, NIGHT, nightYard, stars } from './moonlight.ts';

export const lionDance: Scene = (r) => {
  const g = { horizon: 360, eye: 160, shade: 0.45 };
  const legs = (x: number, y: number): Placed =>
    place(
      g,
      x,
      y,
      person(pupil(r, { scarf: false, top: '#d8232f', legs: '#c01b2a', woman: false, hair: 'short' }), {
        view: 'side',
        lean: 16,
        feet: [
          [26, -5],
          [-22, -6],
        ],
        a: { to: [20, -150] },
        b: { to: [24, -150], bend: 1 },
      }),
    );
  const crowd = inDepth([
    ...row(g, r, 590, [60, 1540], 14, () =>
      person(child(r), r.chance(0.5) ? pose.clapping(r) : pose.cheering(r)),
    ),
    ...row(g, r, 660, [20, 400], 4, () => person(child(r), pose.clapping(r))),
    ...row(g, r, 660, [1200, 1590], 5, () => person(child(r), pose.clapping(r))),
  ]);
  const smiling = path('M0 0L-24-30Q0-44 24-30Z', '#f2d65b');
  const show = inDepth([
    legs(470, 850),
    legs(640, 855),
    legs(850, 860),
    { y: 865, svg: at(880, 870, at(0, -70, lionBody(190)), 3.2) },
    { y: 866, svg: at(935, 440, lionHead(), 3.1, -6) },
    place(g, 1400, 900, drumSide(), { shadow: 46 }),
    stand(
      g,
      1215,
      915,
      pupil(r, { woman: false, hair: 'short', scarf: false, top: '#f7b32b', legs: '#c01b2a' }),
      pose.drumming(stick(20)),
    ),
    stand(g, 190, 930, kid(r, ['#f59ab5'], { woman: false, hair: 'bald', height: 158 }), {
      view: 'side',
      a: { to: [30, -120] },
      b: { to: [44, -128], bend: 1, hold: smiling },
    }),
  ]);
  const front = inDepth(listeners(g, r, 1130, [420, 1260], 4, () => child(r), 'stool', '#2f6fb0'));
  return picture(
    WIDE,
    nightYard(WIDE, r, { base: 490, house: { x: 1120, bays: 6, scale: 0.38 }, moon: [260, 130, 60] }) +
      dusky(crowd, 0.5) +
      glow(780, 700, 760, '#ffb65c', 0.42) +
      [120, 380, 640, 1160, 1430].map((x, i) => at(x, 290 + (i % 2) * 36, lantern(r, 30))).join('') +
      dusky(show, 0.12) +
      dusky(front, 0.55) +
      glow(940, 500, 420, '#ffd98a', 0.2),
  );
};

export const moonOverHills: Scene = (r) => {
  const line = smooth(ridge(WIDE, r, 600, 90, 1.2));
  return picture(
    WIDE,
    sky(WIDE, NIGHT, 640) +
      stars(WIDE, r, 460, 120) +
      moon(980, 270, 128) +
      repeat(3, (i) => ellipse(300 + i * 420, 330 + i * 60, 230, 14, '#6b78ad', 'opacity=".3"')) +
      hills(WIDE, r, NIGHT, 620, 260, 4, '#2d5d68') +
      path(`${line}V1067H0Z`, '#1c3d49') +
      inDepth(teaSlope(WIDE, r, NIGHT, 600, 8, 0.06, '#1f5250')) +
      at(230, 700, palm(r, '#12303c'), 2.1) +
      at(360, 720, palm(r, '#15363f'), 1.6) +
      glow(980, 640, 560, '#e8e2b8', 0.22) +
      at(
        1330,
        720,
        rect(-70, -60, 140, 60, '#2a2f50') +
          path('M-90-58L-50-104H50L90-58Z', '#1b2040') +
          rect(-44, -44, 26, 26, '#ffcf7a') +
          rect(14, -44, 26, 26, '#ffcf7a'),
      ) +
      glow(1330, 690, 130, '#ffcf7a', 0.4),
  );
};
