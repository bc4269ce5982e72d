import { WIDE } from '../frame.ts';
import { clouds, grass, hills, mist, palm, sky, soil, sun } from '../places/land.ts';
import { LIGHTS } from '../places/light.ts';
import { teaSlope } from '../places/tea-rows.ts';
import { backBasket, basket } from '../shapes/baskets.ts';
import { farmer, tay, teacher } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at, curve, gradient, path, rect, repeat } from '../svg.ts';
import { inDepth, lit, stand, type Scene } from './common.ts';
import { HATS, helper, pick } from './tea-field.ts';

export const dawn: Scene = (r) => {
  const light = LIGHTS.dawn;
  const picker = person(farmer(r, { top: '#7b4b94' }), {
    ...pick(18, -88),
    extra: at(-20, -64, basket(), 0.85),
  });
  const slope = teaSlope(WIDE, r, light, 560, 8, 0.09, '#2f7d46', 1.3);
  const row = slope[5];
  return lit(
    WIDE,
    light,
    sky(WIDE, light, 560),
    sun(1140, 235, 60, '#ffca6a'),
    hills(WIDE, r, light, 560, 300, 4),
    mist(WIDE, 470, 170, '#fff1dd', 0.9),
    soil(WIDE, light, 575, '#3f6238'),
    inDepth([...slope.slice(0, 3)]),
    mist(WIDE, 640, 150, '#fff1dd', 0.6),
    inDepth([
      ...slope.slice(3),
      { y: (row?.y ?? 900) - 1, svg: at(470, (row?.middle ?? 860) + 46, picker, 2.75) },
    ]),
    mist(WIDE, 780, 90, '#fff1dd', 0.25),
  );
};

export const upThePath: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = { horizon: 330, eye: 165, sun: 0.8, shade: 0.2 };
  const road =
    path('M700 560C760 640 500 740 420 1067H1330C1200 800 900 700 800 560Z', '#d2aa72') +
    path('M1080 1067C1010 860 860 720 800 560L818 560C920 690 1200 800 1330 1067Z', '#b98f58') +
    curve('M640 1067C660 860 780 720 748 570', '#c39a62', 10, 'opacity=".6"');
  return lit(
    WIDE,
    light,
    sky(WIDE, light, 520),
    clouds(WIDE, r, light, 330),
    hills(WIDE, r, light, 560, 320, 3),
    rect(0, 540, 1600, 527, '#4b7a4a'),
    inDepth(teaSlope(WIDE, r, light, 540, 8, 0.04)),
    road,
    grass(r, 380, 520, 1000, 30, 46, '#5d9a48'),
    grass(r, 1230, 1380, 1010, 30, 46, '#5d9a48'),
    at(1370, 640, palm(r, '#4f8a55'), 1.2),
    at(1490, 660, palm(r, '#467f50'), 1.35),
    inDepth([
      stand(g, 755, 640, farmer(r), { view: 'back', extra: backBasket() }),
      ...[
        [700, 700],
        [810, 715],
      ].map(([x = 0, y = 0]) =>
        stand(g, x, y, helper(r, { pack: '#3b7dbb' }), {
          ...pose.fromBehind(r),
          feet: [
            [-8, -12],
            [8, -5],
          ],
        }),
      ),
      ...[
        [640, 810],
        [800, 830],
      ].map(([x = 0, y = 0], i) =>
        stand(g, x, y, helper(r, i ? { ...HATS } : { pack: '#d9485f' }), {
          ...pose.fromBehind(r),
          feet: [
            [-8, -5],
            [8, -13],
          ],
        }),
      ),
      stand(g, 930, 985, helper(r, { pack: '#32936f', woman: false, hair: 'short' }), {
        ...pose.fromBehind(r),
        feet: [
          [-9, -13],
          [8, -5],
        ],
      }),
      stand(g, 650, 1000, helper(r, { ...HATS }), { ...pose.fromBehind(r), extra: backBasket() }),
    ]),
  );
};

export const goodbye: Scene = (r) => {
  const light = LIGHTS.dusk;
  const g = { horizon: 520, eye: 150, sun: -1, shade: 0.3 };
  const hutX = 1280;
  return lit(
    WIDE,
    light,
    sky(WIDE, light, 560),
    sun(600, 300, 84, '#ffd27a'),
    clouds(WIDE, r, light, 330, 4),
    hills(WIDE, r, light, 620, 300, 4, '#35684a'),
    rect(0, 610, 1600, 457, '#6d6b3f'),
    inDepth(teaSlope(WIDE, r, light, 600, 3, 0.03, '#3f6f42').slice(0, 2)),
    gradient(['#b08a55', '#8a6238'], (fill) => path('M0 790Q800 720 1600 800V1067H0Z', fill)),
    at(hutX, 800, stiltSilhouette(), 1),
    inDepth([
      stand(g, 1110, 850, tay(r), { ...pose.cheering(r), a: { to: [-24, -82], bend: 1 } }),
      stand(g, 1230, 870, farmer(r), { turn: -0.5, a: { to: [-34, -182], bend: 1 } }),
      stand(g, 990, 830, farmer(r, { top: '#b5485d' }), { turn: -0.4, a: { to: [-30, -180], bend: 1 } }),
      ...[
        [170, 930],
        [350, 965],
        [520, 920],
        [690, 960],
      ].map(([x = 0, y = 0], i) =>
        stand(
          g,
          x,
          y,
          i === 3 ? teacher(r) : helper(r, { pack: r.pick(['#3b7dbb', '#d9485f', '#32936f']) }),
          { ...pose.waving(r) },
        ),
      ),
    ]),
  );
};

const stiltSilhouette = (): string =>
  rect(-120, -210, 240, 110, '#6b4a30') +
  path('M-170-200L-90-310H90L170-200Z', '#4a3424') +
  repeat(4, (i) => rect(-112 + i * 72, -100, 10, 100, '#4f3826')) +
  rect(-40, -186, 36, 60, '#ffcf7a') +
  rect(30, -186, 46, 40, '#ffcf7a') +
  path('M120-104L190 0H176L112-98Z', '#4f3826');
