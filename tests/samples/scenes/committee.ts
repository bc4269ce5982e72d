import { WIDE } from '../frame.ts';
import { hall, table, type Hall } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import { bouquet, flowerBasket, plant, vase } from '../shapes/flowers.ts';
import { man, teacher, woman, type Look } from '../shapes/look.ts';
import { folder } from '../shapes/papers.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { ballotBox } from '../shapes/things.ts';
import { at, polygon, rect, stroke } from '../svg.ts';
import { inDepth, listeners, lit, place, stand, type Scene } from './common.ts';
import { BLUE, RED } from './congress.ts';
import { hallGround, lamps } from './red-hall.ts';

export const ballot: Scene = (r) => {
  const h: Hall = { ...RED, base: 640, scale: 2.3, middle: 0.2, starY: 90, sides: false };
  const g = hallGround(h);
  const slip = rect(-6, -9, 12, 15, '#fffdf6', 'stroke="#cfc8b6" stroke-width=".6"');
  return lit(
    WIDE,
    LIGHTS.noon,
    hall(WIDE, h),
    lamps(WIDE, 820),
    inDepth([
      place(g, 1480, h.base + 24, plant(r)),
      place(g, 820, 870, table(150, '#e9e2d2', 70) + at(0, -74, ballotBox()), { shadow: 80 }),
      stand(g, 600, 890, woman(r, { top: '#e8a0b0', hair: 'bun' }), {
        view: 'side',
        lean: 7,
        a: { to: [26, -100] },
        b: { to: [48, -142], bend: 1, hold: slip },
      }),
      stand(g, 400, 880, man(r), {
        view: 'side',
        a: { to: [18, -98] },
        b: { to: [22, -104], bend: 1, hold: slip },
      }),
      stand(g, 200, 895, woman(r, { top: '#8ec6a4' }), {
        view: 'side',
        b: { to: [22, -102], bend: 1, hold: slip },
      }),
      stand(g, 1080, 850, man(r, { dress: 'suit', top: '#36415c', tie: '#b58a2e', sleeve: 'long' }), {
        ...pose.handsFolded,
        turn: -0.6,
      }),
      ...listeners(g, r, 1080, [1080, 1560], 3, () => teacher(r), 'chair', '#8f5a38'),
    ]),
  );
};

export const newCommittee: Scene = (r) => {
  const h: Hall = { ...RED, curtain: '#b12a35', base: 610, scale: 2.05, starY: 84 };
  const g = hallGround(h);
  const three: [Look, number][] = [
    [woman(r, { top: '#f2c76b', hair: 'bun' }), 560],
    [
      man(r, {
        top: '#f8f8f6',
        sleeve: 'long',
        tie: '#8c1f2f',
        hairColour: '#2b2526',
        skin: '#dfaa80',
        height: 170,
      }),
      800,
    ],
    [man(r, { top: '#dfeaf4', sleeve: 'long', tie: '#2f4f7f', hair: 'crop' }), 1040],
  ];
  return lit(
    WIDE,
    LIGHTS.noon,
    hall(WIDE, h),
    lamps(WIDE, 800),
    inDepth([
      place(g, 250, h.base + 20, plant(r)),
      place(g, 1350, h.base + 20, plant(r)),
      place(g, 350, 700, flowerBasket(r, 0.95)),
      place(g, 1250, 700, flowerBasket(r, 0.95)),
      ...three.map(([look, x]) => stand(g, x, 860, look, pose.holding(at(2, -8, bouquet(r), 1.1), -106))),
      ...listeners(g, r, 1075, [90, 1510], 6, () => teacher(r), 'chair', '#8f5a38'),
    ]),
  );
};

export const signing: Scene = (r) => {
  const h: Hall = { ...BLUE, base: 610, scale: 2.2, starY: 90, middle: 0.72 };
  const g = hallGround(h);
  const write = {
    ...pose.seatedFront(r),
    nod: 8,
    a: { to: [-14, -80] as const, bend: 1 },
    b: {
      to: [8, -82] as const,
      bend: -1,
      hold: stroke(
        [
          [0, 0],
          [5, -9],
        ],
        '#22304a',
        1.6,
      ),
    },
  };
  return lit(
    WIDE,
    LIGHTS.noon,
    hall(WIDE, h),
    lamps(WIDE, 760),
    inDepth([
      place(g, 1460, h.base + 24, plant(r)),
      place(g, 140, h.base + 24, plant(r)),
      stand(g, 300, 790, teacher(r), { ...pose.clapping(r), turn: 0.5 }),
      stand(g, 1300, 790, teacher(r), { ...pose.clapping(r), turn: -0.5 }),
      stand(g, 800, 770, man(r, { tie: '#8c1f2f', sleeve: 'long' }), pose.handsFolded),
      ...[480, 800, 1120].map((x, i) =>
        place(
          g,
          x,
          880,
          person(
            i === 1
              ? woman(r, { top: '#f2c76b', hair: 'bun' })
              : i === 0
                ? woman(r, { top: '#d7567a', hair: 'bob' })
                : man(r),
            write,
          ),
          { shadow: 0 },
        ),
      ),
      place(
        g,
        800,
        940,
        table(310, '#2f6fa8') +
          [-80, 8, 95]
            .map((x) =>
              at(
                x,
                -79,
                polygon(
                  [
                    [-17, 0],
                    [17, 0],
                    [14, -6],
                    [-14, -6],
                  ],
                  '#fffdf3',
                ),
              ),
            )
            .join('') +
          at(-36, -80, vase(r), 0.9) +
          at(52, -80, vase(r), 0.9) +
          at(-124, -80, folder(), 0.6),
        { shadow: 0 },
      ),
    ]),
  );
};
