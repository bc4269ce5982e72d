import { darker } from '../colour.ts';
import { at, ellipse, path, stroke, type Point } from '../svg.ts';
import { hem, trunk } from './body.ts';
import { hairBehind, head } from './head.ts';
import { angle, between, reach, turned, type Limb } from './limbs.ts';
import type { Look } from './look.ts';

export interface Arm {
  readonly to: Point;
  /** 1 lets the elbow go to the left of a hanging arm, -1 to the right. */
  readonly bend?: number;
  /** Where the elbow is, for arms seen foreshortened. */
  readonly elbow?: Point;
  /** Drawn behind the trunk. */
  readonly behind?: boolean;
  /** What the hand holds, drawn around the hand at 0, 0. */
  readonly hold?: string;
  readonly hand?: 'fist' | 'flat';
}

/** How somebody stands: cm of a grown-up of 170 cm, feet near 0, 0, y upwards negative. */
export interface Pose {
  readonly view?: 'front' | 'back' | 'side';
  /** Where the head looks: -1 left, 1 right. */
  readonly turn?: number;
  readonly lean?: number;
  readonly nod?: number;
  readonly hip?: Point;
  /** Left arm in the picture, or the far arm seen from the side. */
  readonly a?: Arm;
  readonly b?: Arm;
  readonly feet?: readonly [Point, Point];
  /** To which side each knee goes, or where it is. */
  readonly knees?: readonly [number | Point, number | Point];
  readonly legs?: 'shown' | 'hidden';
  readonly sway?: number;
  /** Drawn over everything. */
  readonly extra?: string;
}

/** Seen from the front a lifted or bent leg is foreshortened, not bowed. */
function knee(from: Point, foot: Point, bend: number | Point, view: string): Limb {
  if (typeof bend !== 'number') return { joint: bend, end: foot };
  if (view === 'side') return reach(from, foot, 39.8, 39.4, bend);
  const middle = between(from, foot, 0.5);
  return { joint: [middle[0] - bend * (Math.abs(foot[0] - from[0]) > 6 ? 3 : 0.4), middle[1]], end: foot };
}

function leg(look: Look, from: Point, foot: Point, bend: number | Point, view: string, far: boolean): string {
  const { joint, end } = knee(from, foot, bend, view);
  const colour = far ? darker(look.legs, 0.16) : look.legs;
  const wide = look.dress === 'aodai';
  const shorts = look.dress === 'sport';
  const shoe = look.boots ? '#2f4a3f' : look.shoes;
  const toe = view === 'side' ? 5 : 0;
  const below = shorts ? look.skin : colour;
  return (
    stroke([joint, [end[0], end[1] - 1]], below, shorts ? 8.5 : wide ? 14 : 11.5) +
    (shorts
      ? stroke([from, between(from, joint, 0.75)], colour, 16)
      : stroke([from, joint], colour, wide ? 14.5 : 15)) +
    (shorts
      ? stroke([between(from, joint, 0.8), joint], look.skin, 11) +
        stroke([from, between(from, joint, 0.72)], colour, 15.5)
      : '') +
    (look.boots ? stroke([between(joint, end, 0.35), end], shoe, 12.5) : '') +
    at(
      end[0],
      end[1],
      path(`M${-5.5} 1Q-6 4.6-4.5 4.8H${5 + toe * 1.3}Q${7 + toe * 1.3} 3.4 ${4 + toe}-.6L2-3H-4.5Z`, shoe),
    )
  );
}

/** A hand close before the body hides how long the arm is: the elbow hangs. */
function bones(shoulder: Point, pose: Arm, bend: number, sideways: boolean): Limb {
  if (pose.elbow) return { joint: pose.elbow, end: pose.to };
  const near = Math.hypot(pose.to[0] - shoulder[0], pose.to[1] - shoulder[1]) < 46;
  const out = -Math.sign(bend);
  if (!sideways && near && pose.to[1] > shoulder[1] + 6)
    return { joint: [shoulder[0] + out * 4.5, shoulder[1] + 26], end: pose.to };
  if (!sideways && near) return { joint: [shoulder[0] + out * 11, shoulder[1] + 19], end: pose.to };
  return reach(shoulder, pose.to, 28.5, 26.5, bend);
}

function arm(look: Look, shoulder: Point, pose: Arm, bend: number, sideways: boolean, far: boolean): string {
  const { joint, end } = bones(shoulder, pose, pose.bend ?? bend, sideways);
  const cloth = far ? darker(look.top, 0.1) : look.top;
  const edge = darker(look.top, look.top > '#d' ? 0.17 : 0.24);
  const skin = far ? darker(look.skin, 0.1) : look.skin;
  const direction = angle(joint, end);
  const flat = pose.hand === 'flat';
  const hand = at(
    end[0],
    end[1],
    ellipse(flat ? 5 : 2.4, 0, flat ? 8 : 5, flat ? 2.9 : 4.2, skin),
    1,
    direction,
  );
  const wide = look.dress === 'tay' || look.dress === 'coat' || look.dress === 'suit' ? 10.6 : 9.2;
  const sleeve =
    look.sleeve === 'long'
      ? [shoulder, joint, between(joint, end, 0.9)]
      : [shoulder, between(shoulder, joint, look.sleeve === 'short' ? 0.68 : 0.12)];
  const held = pose.hold
    ? at(
        end[0] + 2.4 * Math.cos((direction * Math.PI) / 180),
        end[1] + 2.4 * Math.sin((direction * Math.PI) / 180),
        pose.hold,
      )
    : '';
  return (
    stroke([shoulder, joint, end], skin, 7) +
    stroke(sleeve, edge, wide + 1.7) +
    stroke(sleeve, cloth, wide) +
    held +
    hand
  );
}

/** A person with the feet at 0, 0, in cm. */
export function person(look: Look, pose: Pose = {}): string {
  const view = pose.view ?? 'front';
  const hip = pose.hip ?? [0, -84];
  const lean = pose.lean ?? 0;
  const sideways = view === 'side';
  const turn = pose.turn ?? (sideways ? 1 : 0);
  const wide = sideways ? 3 : look.woman ? 14.5 : 17.5;
  const shoulders: readonly [Point, Point] = [
    turned(hip, sideways ? 3 : -wide, -51.5, lean),
    turned(hip, sideways ? -1 : wide, -51.5, lean),
  ];
  const hips: readonly [Point, Point] = sideways
    ? [
        [hip[0] + 2, hip[1]],
        [hip[0] - 1, hip[1]],
      ]
    : [
        [hip[0] - 6.6, hip[1]],
        [hip[0] + 6.6, hip[1]],
      ];
  const feet =
    pose.feet ??
    (sideways
      ? [
          [4, -5],
          [-3, -5],
        ]
      : [
          [-8, -5],
          [8, -5],
        ]);
  const knees = pose.knees ?? (sideways ? [-1, -1] : [1, -1]);
  const a = pose.a ?? { to: [hip[0] + (sideways ? 4 : -wide - 4.5), hip[1] + 2.2], bend: 1 };
  const b = pose.b ?? { to: [hip[0] + (sideways ? 3 : wide + 4.5), hip[1] + 2.2], bend: sideways ? 1 : -1 };
  const big = 1 + Math.max(0, 168 - look.height) * 0.006;
  const neck = turned(hip, sideways ? 2 : 0, -71 - 3 * (big - 1), lean);
  const headTurn = lean + (pose.nod ?? 0);
  const skull = (body: string): string => at(neck[0], neck[1], body, big, headTurn);
  const armA = arm(look, shoulders[0], a, 1, sideways, sideways);
  const armB = arm(look, shoulders[1], b, sideways ? 1 : -1, sideways, false);
  const legs =
    pose.legs === 'hidden'
      ? ''
      : leg(look, hips[0], feet[0], knees[0], view, sideways) +
        leg(look, hips[1], feet[1], knees[1], view, false);
  const throat = stroke(
    [turned(hip, sideways ? 1 : 0, -50, lean), turned(hip, sideways ? 1.6 : 0, -64, lean)],
    darker(look.skin, 0.13),
    8.4,
  );
  const standing = hip[1] < -60;
  const body =
    (a.behind || sideways ? armA : '') +
    (b.behind ? armB : '') +
    (view === 'back' ? '' : skull(hairBehind(look, turn))) +
    (standing || view === 'back' || sideways ? legs : '') +
    at(
      hip[0],
      hip[1],
      pose.legs === 'hidden' || !standing ? '' : hem(look, view, pose.sway ?? 0),
      1,
      lean * 0.25,
    ) +
    throat +
    (pose.legs === 'hidden' && view === 'back'
      ? at(hip[0], hip[1], path('M-14-2Q-17 4-15 9H15Q17 4 14-2Z', look.legs))
      : '') +
    at(hip[0], hip[1], trunk(look, view), 1, lean) +
    (standing || view === 'back' || sideways ? '' : legs) +
    skull(head(look, turn, view === 'back')) +
    (a.behind || sideways ? '' : armA) +
    (b.behind ? '' : armB) +
    (pose.extra ?? '');
  return at(0, 0, body, look.height / 170);
}
