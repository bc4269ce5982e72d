import { TALL } from '../frame.ts';
import { hall, table, type Hall } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import { flowerBasket, plant, vase } from '../shapes/flowers.ts';
import { man, woman } from '../shapes/look.ts';
import { paper } from '../shapes/papers.ts';
import * as pose from '../shapes/poses.ts';
import { cup } from '../shapes/tea-set.ts';
import { lectern } from '../shapes/things.ts';
import { at } from '../svg.ts';
import { inDepth, lit, place, stand, type Scene } from './common.ts';
import { RED } from './congress.ts';
import { hallGround, lamps } from './red-hall.ts';

export const report =
  (variant: 'report' | 'young'): Scene =>
  (r) => {
    const h: Hall =
      variant === 'report'
        ? { ...RED, base: 1100, scale: 3.5, middle: 0.24, starY: 180, sides: false }
        : { ...RED, curtain: '#b12a35', base: 1060, scale: 3.2, middle: 0.8, starY: 160, sides: false };
    const g = hallGround(h);
    const speaker =
      variant === 'report'
        ? man(r, {
            dress: 'shirt',
            top: '#f8f8f6',
            sleeve: 'long',
            tie: '#8c1f2f',
            hairColour: '#2b2526',
            skin: '#dfaa80',
            height: 170,
          })
        : woman(r, { top: '#7fb6d9', hair: 'tail' });
    const x = variant === 'report' ? 660 : 420;
    return lit(
      TALL,
      LIGHTS.noon,
      hall(TALL, h),
      lamps(TALL, x),
      inDepth([
        place(g, variant === 'report' ? 960 : 110, h.base + 26, plant(r)),
        stand(
          g,
          x - 10,
          1310,
          speaker,
          variant === 'report'
            ? { ...pose.reading(paper(24, 30)), turn: 0.2 }
            : {
                ...pose.speaking,
                turn: -0.3,
                a: { to: [-36, -122], bend: 1 },
                b: { to: [20, -112], bend: -1 },
              },
        ),
        place(g, x, 1390, lectern(variant === 'report' ? '#7d4a2a' : '#94613a'), { shadow: 44 }),
        variant === 'report'
          ? place(g, 240, 1440, flowerBasket(r, 1.05))
          : place(g, 830, 1440, table(190, '#b52634') + at(-30, -80, vase(r), 1.5) + at(46, -80, cup(0.8)), {
              shadow: 90,
            }),
      ]),
    );
  };
