import { TALL, WIDE } from '../frame.ts';
import { hall, type Hall } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import { cloth, flagpole } from '../shapes/flags.ts';
import { flowerBasket, plant } from '../shapes/flowers.ts';
import { unionist } from '../shapes/look.ts';
import { folder } from '../shapes/papers.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at, circle } from '../svg.ts';
import { inDepth, lit, place, row, stand, type Scene } from './common.ts';
import { hallGround, lamps } from './red-hall.ts';

const UNION: Hall = {
  curtain: '#1f5f9f',
  wall: '#eee3c8',
  floor: ['#b88a58', '#8f653b'],
  base: 570,
  scale: 1.75,
  starY: 96,
};

export const saluteUnion: Scene = (r) => {
  const g = hallGround(UNION);
  return lit(
    WIDE,
    LIGHTS.noon,
    hall(WIDE, UNION),
    lamps(WIDE, 800, 0.28),
    inDepth([
      place(g, 470, 605, flagpole(235, 82), { shadow: 20 }),
      place(g, 1100, 605, at(0, 0, flagpole(235, 0.1)) + at(2, -228, cloth(80, '#d62030', '#f9c92d')), {
        shadow: 20,
      }),
      place(g, 330, 600, plant(r)),
      place(g, 1330, 600, plant(r)),
      ...row(g, r, 760, [190, 1410], 7, () => person(unionist(r), { ...pose.attention, view: 'back' }), {
        jitter: 0.04,
      }),
      ...row(g, r, 960, [90, 1510], 5, () => person(unionist(r), { ...pose.attention, view: 'back' }), {
        jitter: 0.05,
      }),
    ]),
  );
};

export const pinning: Scene = (r) => {
  const h: Hall = { ...UNION, base: 1010, scale: 3.2, sides: false, starY: 160, middle: 0.78 };
  const g = hallGround(h);
  return lit(
    TALL,
    LIGHTS.noon,
    hall(TALL, h),
    lamps(TALL, 500, 0.28),
    inDepth([
      ...row(g, r, 1150, [740, 1000], 2, () => person(unionist(r), pose.attention), { jitter: 0.02 }),
      stand(g, 320, 1480, unionist(r, { height: 168, woman: false, hair: 'short', badge: true }), {
        view: 'side',
        lean: 6,
        a: { to: [42, -130] },
        b: { to: [43, -126], bend: 1, hold: circle(4, 0, 3.2, '#d3202f') + circle(4, 0, 1.3, '#f7c948') },
      }),
      stand(g, 640, 1490, unionist(r, { woman: true, hair: 'tail', height: 156 }), { view: 'side' }, true),
    ]),
  );
};

export const oathUnion: Scene = (r) => {
  const h: Hall = { ...UNION, base: 560, scale: 1.9, starY: 80 };
  const g = hallGround(h);
  return lit(
    WIDE,
    LIGHTS.noon,
    hall(WIDE, h),
    lamps(WIDE, 800, 0.25),
    inDepth([
      place(g, 240, 590, flagpole(225, 80), { shadow: 20 }),
      place(g, 1390, 590, flowerBasket(r)),
      ...row(g, r, 720, [340, 1260], 6, () => person(unionist(r), pose.oath), { jitter: 0.03 }),
      ...row(
        g,
        r,
        880,
        [250, 1350],
        6,
        (i) =>
          person(
            unionist(r),
            i === 2 ? { ...pose.oath, b: { to: [9, -112], bend: -1, hold: folder() } } : pose.oath,
          ),
        { jitter: 0.03 },
      ),
    ]),
  );
};
