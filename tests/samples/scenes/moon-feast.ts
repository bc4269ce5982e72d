import { picture, WIDE } from '../frame.ts';
import { mat } from '../places/stilt.ts';
import {
  bananas,
  corn,
  mooncake,
  persimmon,
  pomelo,
  rabbit,
  sugarHouse,
  taroBuffalo,
  tray,
} from '../shapes/feast.ts';
import { candle, roundLantern } from '../shapes/lanterns.ts';
import { woman } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at, curve, ellipse, glow, repeat, stroke } from '../svg.ts';
import { inDepth, place, row, stand, type Scene } from './common.ts';
import { child, dusky, lantern, nightYard } from './moonlight.ts';

export const feastTray: Scene = (r) => {
  const g = { horizon: 300, eye: 190, shade: 0.4 };
  const fruit =
    tray(430) +
    bananas(-170, -160, 2.6) +
    sugarHouse(225, -62, 2.1) +
    pomelo(-30, -165, 92) +
    pomelo(92, -120, 78) +
    persimmon(-250, -84, 48) +
    persimmon(-322, -52, 44) +
    persimmon(-180, -50, 46) +
    rabbit(-80, -26, 2.5) +
    taroBuffalo(62, -2, 1.8) +
    mooncake(262, -30, 58) +
    mooncake(326, 2, 54, '#b9652a') +
    mooncake(196, 26, 56, '#f1e3c4') +
    at(-270, 6, corn(r, 0, 0), 1.6) +
    at(-200, 44, corn(r, 0, 0), 1.5);
  const people = inDepth([
    ...row(g, r, 590, [90, 1510], 9, () => person(child(r), pose.standing(r))),
    ...row(g, r, 680, [150, 1450], 8, () =>
      person(child(r), r.chance(0.6) ? pose.clapping(r) : pose.handsFolded),
    ),
  ]);
  const lanterns = [
    [120, 300],
    [380, 250],
    [640, 290],
    [960, 285],
    [1200, 250],
    [1480, 305],
  ]
    .map(
      ([x = 0, y = 0]) =>
        stroke(
          [
            [x, 0],
            [x, y - 40],
          ],
          '#5a5f86',
          2,
        ) + at(x, y, lantern(r, 40)),
    )
    .join('');
  return picture(
    WIDE,
    nightYard(WIDE, r, { base: 440, house: { x: 420, bays: 6, scale: 0.34 }, moon: [1330, 120, 64] }) +
      dusky(people, 0.5) +
      glow(800, 620, 760, '#ffb65c', 0.34) +
      lanterns +
      at(800, 1060, mat(1720, 370, '#b3493f')) +
      glow(800, 850, 820, '#ffd08a', 0.3) +
      ellipse(810, 925, 540, 120, '#1b1a2b', 'opacity=".3"') +
      at(800, 885, fruit, 1.2) +
      candle(230, 950, 76) +
      candle(1380, 950, 76) +
      at(120, 840, roundLantern(76, '#e23d4f')) +
      at(1500, 840, roundLantern(72, '#f2703d')),
  );
};

export const sharing: Scene = (r) => {
  const g = { horizon: 190, eye: 195, shade: 0.4 };
  const food =
    tray(84) +
    mooncake(-44, -10, 20) +
    mooncake(2, -16, 22, '#b9652a') +
    mooncake(44, -6, 19, '#f1e3c4') +
    persimmon(-14, 6, 11) +
    persimmon(14, 9, 11) +
    pomelo(-56, -26, 18) +
    bananas(60, -32, 0.55);
  const eat = { to: [10, -54] as const, bend: -1, hold: mooncake(0, 0, 5) };
  const far = [430, 640, 860, 1080, 1270].map((x) =>
    place(g, x, 610, person(child(r), { ...pose.onMat(r), ...(r.chance(0.6) ? { b: eat } : {}) }), {
      shadow: 40,
    }),
  );
  const sides = [
    place(g, 230, 760, person(child(r), pose.onMatSide([36, -34])), { shadow: 40 }),
    place(g, 1400, 760, person(child(r), pose.onMatSide([36, -34])), { shadow: 40, mirrored: true }),
  ];
  const near = [260, 800, 1340].map((x, i) =>
    place(g, x, i === 1 ? 1075 : 1020, person(child(r), pose.onMatBack(r)), { shadow: 40 }),
  );
  const lamps = repeat(7, (i) => at(110 + i * 230, 232 - Math.abs(i - 3) * 9 + (i % 2) * 12, lantern(r, 33)));
  return picture(
    WIDE,
    nightYard(WIDE, r, { base: 400, house: { x: 1150, bays: 6, scale: 0.32 }, moon: [330, 110, 56] }) +
      at(800, 1010, mat(1460, 470, '#b3493f')) +
      glow(800, 760, 800, '#ffb65c', 0.34) +
      dusky(
        inDepth([
          ...far,
          ...sides,
          stand(g, 120, 600, woman(r, { top: '#f2c76b' }), { ...pose.clapping(r), turn: 0.6 }),
        ]),
        0.3,
      ) +
      inDepth([place(g, 590, 830, food, { shadow: 86 }), place(g, 1020, 840, food, { shadow: 86 })]) +
      candle(800, 800, 44) +
      candle(420, 850, 40) +
      candle(1200, 860, 40) +
      dusky(inDepth(near), 0.45) +
      curve('M0 150Q400 260 800 180T1600 150', '#5a6296', 3) +
      lamps,
  );
};
