import { TALL, WIDE } from '../frame.ts';
import type { Placed } from '../ground.ts';
import { hall, type Hall } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import { flowerBasket, plant } from '../shapes/flowers.ts';
import { teacher, woman } from '../shapes/look.ts';
import { folder } from '../shapes/papers.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { lectern } from '../shapes/things.ts';
import { at, rect } from '../svg.ts';
import { inDepth, lit, place, row, stand, type Scene } from './common.ts';
import { bride, groom, guest, hallGround, lamps, RED, secretary, stageFlag } from './red-hall.ts';

export const saluteFlag: Scene = (r) => {
  const g = hallGround(RED);
  const cast: Placed[] = [
    stageFlag(g, 560, RED.base + 34),
    place(g, 470, RED.base + 30, flowerBasket(r, 1.1)),
    place(g, 1050, RED.base + 30, flowerBasket(r, 1.1)),
    place(g, 300, RED.base + 26, plant(r)),
    place(g, 1290, RED.base + 26, plant(r)),
    ...row(
      g,
      r,
      800,
      [210, 1390],
      6,
      (i) =>
        person(i === 2 ? bride(r) : i === 3 ? groom(r) : teacher(r), { ...pose.attention, view: 'back' }),
      { jitter: 0.05 },
    ),
    ...[130, 450, 1150, 1480].map((x, i) =>
      stand(g, x, 985, i === 1 ? secretary(r) : i === 2 ? guest(r) : teacher(r), {
        ...pose.attention,
        view: 'back',
      }),
    ),
  ];
  return lit(WIDE, LIGHTS.noon, hall(WIDE, RED), lamps(WIDE, 800), inDepth(cast));
};

export const readDecision: Scene = (r) => {
  const h: Hall = { ...RED, base: 1120, scale: 3, middle: 0.19, starY: 250, sides: false };
  const g = hallGround(h);
  const cast = [
    place(g, 960, h.base + 20, plant(r)),
    place(g, 370, h.base + 70, flowerBasket(r, 0.9)),
    stand(g, 610, 1400, secretary(r), { ...pose.reading(at(10, 2, folder(), 0.9, -4)), turn: -0.2 }),
    place(g, 610, 1480, lectern(), { shadow: 40 }),
    place(g, 900, 1540, flowerBasket(r, 0.95)),
  ];
  return lit(TALL, LIGHTS.noon, hall(TALL, h), lamps(TALL, 620), inDepth(cast));
};

export const handOver: Scene = (r) => {
  const h: Hall = { ...RED, base: 680, scale: 2, middle: 0.24, starY: 120, sides: false };
  const g = hallGround(h);
  const cast = [
    place(g, 250, h.base + 25, flowerBasket(r, 1)),
    stageFlag(g, 1480, h.base + 20),
    place(g, 1330, h.base + 24, plant(r)),
    stand(g, 640, 990, secretary(r), pose.giving(at(4, -2, folder(), 1, -8), -110)),
    stand(g, 975, 995, bride(r), { ...pose.giving('', -108), hip: [0, -84] }, true),
    stand(g, 1240, 970, groom(r), { ...pose.attention, turn: -0.6 }),
    stand(g, 330, 950, woman(r, { top: '#7fb6d9', hair: 'bun' }), {
      ...pose.holding(rect(-22, -3, 44, 6, '#a32834') + at(0, -14, folder(), 0.9), -104),
      turn: 0.6,
    }),
  ];
  return lit(WIDE, LIGHTS.noon, hall(WIDE, h), lamps(WIDE, 800), inDepth(cast));
};

export const oath: Scene = (r) => {
  const h: Hall = { ...RED, base: 690, scale: 2.3, middle: 0.5, starY: 96 };
  const g = hallGround(h);
  const cast = [
    stageFlag(g, 330, h.base + 20),
    place(g, 1240, h.base + 20, plant(r)),
    place(g, 640, h.base + 36, flowerBasket(r, 0.85)),
    place(g, 960, h.base + 36, flowerBasket(r, 0.85)),
    stand(g, 570, 985, groom(r), { ...pose.oath, turn: 0.25 }),
    stand(g, 1040, 980, bride(r), { ...pose.oath, turn: 0.2 }),
  ];
  return lit(WIDE, LIGHTS.noon, hall(WIDE, h), lamps(WIDE, 800, 0.42), inDepth(cast));
};
