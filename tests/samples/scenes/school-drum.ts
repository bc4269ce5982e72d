import { TALL } from '../frame.ts';
import type { Light } from '../places/light.ts';
import type { Random } from '../random.ts';
import { drumFront, drumSide, stick } from '../shapes/drums.ts';
import { bunting } from '../shapes/flags.ts';
import { man, pupil, type Look } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at } from '../svg.ts';
import { inDepth, lit, place, row, scaleAt, stand, yard, type Scene } from './common.ts';
import { ground } from './salute.ts';

const principal = (r: Random): Look =>
  man(r, {
    top: '#f8f8f6',
    sleeve: 'long',
    tie: '#7c1f2f',
    hairColour: '#4a4548',
    hair: 'short',
    height: 170,
  });

interface Drum {
  readonly light: Light;
  readonly side: boolean;
  readonly masked?: boolean;
  readonly flame?: boolean;
  readonly bunting?: boolean;
  /** How near the camera stands. */
  readonly close: number;
}

/** The principal beats the big drum; the pupils look on. */
export const drum =
  (how: Drum): Scene =>
  (r) => {
    const { light, close, masked = false } = how;
    const g = ground(640, 165 - close * 6, light);
    const look = { ...principal(r), mask: masked };
    const y = 1430;
    const scale = scaleAt(g, y);
    const x = how.side ? 690 : 545;
    const watch = (): string =>
      person({ ...pupil(r), mask: masked }, masked ? pose.attention : pose.clapping(r));
    return lit(
      TALL,
      light,
      yard(TALL, r, {
        light,
        ground: g,
        base: 840,
        hills: 340,
        house: how.side ? { x: masked ? 760 : 300, bays: 5, size: 0.8 } : { x: 480, bays: 5, size: 0.9 },
        flame: how.flame ? [{ x: 880, y: 920, scale: 1 }] : [],
        shade: how.flame ? [] : [{ x: how.side ? 130 : 960, y: 930 }],
      }),
      how.bunting ? bunting(-20, 1090, 150, 70, 48) : '',
      inDepth([
        ...row(g, r, 1000, how.side ? [560, 1010] : [50, 330], how.side ? 5 : 3, watch),
        ...(how.side ? [] : row(g, r, 1000, [760, 1020], 3, watch)),
        how.side
          ? place(g, x, y - 20, at(0, 0, drumSide(), 0.92), { shadow: 46 })
          : stand(g, x - 20, y - 60, look, pose.drummingFront(stick(32))),
        how.side
          ? stand(g, x - 76 * scale, y, look, {
              ...pose.drumming(stick(20)),
              lean: 8,
              a: { to: [40, -98], bend: 1, hold: stick(14) },
              b: { to: [30, -158], bend: 1, hold: stick(22) },
            })
          : place(g, x + 20, y + 50, at(0, 0, drumFront(42), 0.88), { shadow: 50 }),
      ]),
    );
  };
