import { TALL, WIDE } from '../frame.ts';
import { hall, table, type Hall } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import { bouquet, flowerBasket, plant, vase } from '../shapes/flowers.ts';
import { man, teacher, woman, type Look } from '../shapes/look.ts';
import { folder, paper } from '../shapes/papers.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { lectern, microphone } from '../shapes/things.ts';
import { at, rect } from '../svg.ts';
import { inDepth, listeners, lit, place, stand, type Scene } from './common.ts';
import { bride, groom, guest, hallGround, lamps, RED, secretary } from './red-hall.ts';

export const assignTasks: Scene = (r) => {
  const h: Hall = { ...RED, base: 530, scale: 1.62, middle: 0.78, starY: 98 };
  const g = hallGround(h);
  const cast = [
    place(g, 1010, h.base + 24, flowerBasket(r, 0.9)),
    place(g, 1500, h.base + 24, flowerBasket(r, 0.9)),
    stand(g, 470, 690, secretary(r), { ...pose.speaking, turn: 0.4 }),
    place(
      g,
      520,
      730,
      table(230, '#b52634') +
        at(-70, -80, vase(r), 1.1) +
        at(50, -82, paper(30, 5)) +
        at(86, -81, microphone(), 1.2),
      { shadow: 110 },
    ),
    ...listeners(g, r, 860, [150, 1460], 6, () => teacher(r), 'chair', '#8f5a38'),
    ...listeners(g, r, 1100, [-20, 1620], 6, () => teacher(r), 'chair', '#8f5a38'),
  ];
  return lit(WIDE, LIGHTS.noon, hall(WIDE, h), lamps(WIDE, 520), inDepth(cast));
};

export const guestSpeaks: Scene = (r) => {
  const h: Hall = { ...RED, base: 1010, scale: 2.7, middle: 0.8, starY: 225, sides: false };
  const g = hallGround(h);
  const cast = [
    place(g, 160, h.base + 20, plant(r)),
    place(g, 640, h.base + 40, flowerBasket(r, 0.85)),
    stand(g, 400, 1270, guest(r), { ...pose.speaking, turn: 0.35, a: { to: [-20, -112], bend: 1 } }),
    place(g, 400, 1330, lectern('#7a4a2b') + at(0, -104, at(0, 78, flowerBasket(r, 0.75)), 1), {
      shadow: 40,
    }),
    ...listeners(g, r, 1760, [130, 960], 3, () => teacher(r), 'chair', '#8f5a38'),
  ];
  return lit(TALL, LIGHTS.noon, hall(TALL, h), lamps(TALL, 430), inDepth(cast));
};

export const keepsake: Scene = (r) => {
  const h: Hall = { ...RED, base: 620, scale: 1.9, middle: 0.5, starY: 88 };
  const g = hallGround(h);
  const back = [
    man(r, { tie: '#2f4f7f', hair: 'short' }),
    woman(r, { top: '#5f9fa8', hair: 'bun' }),
    man(r, { hair: 'crop', top: '#eef0e4' }),
    man(r, { top: '#dfeaf4', hair: 'short' }),
    woman(r, { top: '#a58fc9', hair: 'bob' }),
    man(r, { dress: 'suit', top: '#2f3a52', tie: '#a8202f', sleeve: 'long' }),
  ];
  const front: [Look, number][] = [
    [woman(r, { top: '#f2c76b', hair: 'bob' }), 275],
    [secretary(r), 485],
    [bride(r), 695],
    [groom(r), 905],
    [guest(r), 1115],
    [woman(r, { top: '#7fb6d9', hair: 'bun' }), 1325],
  ];
  const step = rect(-300, -30, 600, 30, '#8d5d33') + rect(-300, -30, 600, 6, '#c48a55');
  const cast = [
    place(g, 190, h.base + 16, plant(r)),
    place(g, 1410, h.base + 16, plant(r)),
    place(g, 800, 800, step, { shadow: 0 }),
    ...back.map((look, i) =>
      place(g, 275 + 105 + i * 168, 801, at(0, -30, person(look, pose.standing(r))), { shadow: 0 }),
    ),
    ...front.map(([look, x], i) =>
      stand(
        g,
        x,
        950,
        look,
        i === 2
          ? pose.holding(at(2, -6, bouquet(r), 1.1), -106)
          : i === 3
            ? pose.holding(at(-8, -6, folder(), 1.05), -106)
            : pose.handsFolded,
      ),
    ),
  ];
  return lit(WIDE, LIGHTS.noon, hall(WIDE, h), lamps(WIDE, 800), inDepth(cast));
};
