import type { Random } from '../random.ts';
import type { Point } from '../svg.ts';
import type { Pose } from './person.ts';

/** The poses the scenes use, each a plain value to spread and change. */
export const standing = (r: Random): Pose => ({ turn: r.range(-0.35, 0.35), lean: r.range(-1, 1) });
export const fromBehind = (r: Random): Pose => ({ view: 'back', lean: r.range(-1, 1) });
/** The pupils' salute: the flat hand over the head. */
export const salute: Pose = { a: { to: [-6, -181], elbow: [-37, -154], hand: 'flat' } };
export const saluteBack: Pose = { view: 'back', b: { to: [8, -182], elbow: [38, -154], hand: 'flat' } };
export const saluteSide: Pose = { view: 'side', b: { to: [12, -181], elbow: [26, -152], hand: 'flat' } };
/** Standing to attention, arms close. */
export const attention: Pose = { a: { to: [-20.5, -81], bend: 1 }, b: { to: [20.5, -81], bend: -1 } };
/** The right fist beside the head. */
export const oath: Pose = { a: { to: [-25, -168], elbow: [-33, -140], hand: 'fist' } };
export const reading = (paper: string): Pose => ({
  nod: 4,
  a: { to: [-11, -112], bend: 1, hold: paper },
  b: { to: [11, -112], bend: -1 },
});
export const clapping = (r: Random): Pose => {
  const gap = r.range(2, 6);
  return {
    turn: r.range(-0.5, 0.5),
    a: { to: [-gap, r.range(-122, -114)], bend: 1 },
    b: { to: [gap, -117], bend: -1 },
  };
};
export const cheering = (r: Random, hold = ''): Pose => ({
  turn: r.range(-0.4, 0.4),
  lean: r.range(-4, 4),
  a: { to: [r.range(-36, -24), r.range(-192, -180)], bend: 1 },
  b: { to: [r.range(24, 36), r.range(-192, -178)], bend: -1, ...(hold ? { hold } : {}) },
});
/** Both hands before the chest round something. */
export const holding = (hold: string, y = -108): Pose => ({
  a: { to: [-8, y], bend: 1 },
  b: { to: [8, y], bend: -1, hold },
});
export const handsFolded: Pose = { a: { to: [-4, -84], bend: 1 }, b: { to: [4, -83], bend: -1 } };
export const handsBehind: Pose = {
  a: { to: [-6, -84], bend: 1, behind: true },
  b: { to: [6, -84], bend: -1, behind: true },
};
export const speaking: Pose = { turn: 0.15, a: { to: [-24, -98], bend: 1 }, b: { to: [34, -118], bend: -1 } };
/** From the side, facing right: mirror to face left. */
export const walking = (stride = 22, hold = ''): Pose => ({
  view: 'side',
  lean: 3,
  hip: [0, -82],
  feet: [
    [stride, -6],
    [-stride, -8],
  ],
  a: { to: [-20, -86], bend: 1 },
  b: { to: [20, -88], bend: 1, ...(hold ? { hold } : {}) },
  sway: 5,
});
export const running: Pose = {
  view: 'side',
  lean: 14,
  nod: -8,
  hip: [0, -82],
  feet: [
    [36, -7],
    [-46, -36],
  ],
  a: { to: [-14, -100], bend: 1 },
  b: { to: [34, -124], bend: 1 },
};
export const giving = (hold: string, y = -112): Pose => ({
  view: 'side',
  lean: 4,
  a: { to: [42, y + 2], bend: 1 },
  b: { to: [44, y], bend: 1, hold },
});
export const bowing: Pose = {
  view: 'side',
  lean: 32,
  nod: 8,
  hip: [-5, -83],
  a: { to: [20, -92], bend: 1 },
  b: { to: [16, -88], bend: 1 },
};
export const pulling: Pose = {
  view: 'side',
  lean: -26,
  nod: 16,
  hip: [-14, -66],
  feet: [
    [34, -6],
    [10, -5],
  ],
  a: { to: [34, -98], bend: 1 },
  b: { to: [16, -96], bend: 1 },
};
export const drumming = (stick: string): Pose => ({
  view: 'side',
  lean: 6,
  a: { to: [36, -118], bend: 1, hold: stick },
  b: { to: [28, -168], bend: 1, hold: stick },
});
export const drummingFront = (stick: string): Pose => ({
  nod: 6,
  a: { to: [-26, -104], bend: 1, hold: stick },
  b: { to: [30, -134], bend: -1, hold: stick },
});
/** Seated on a low stool, seen from behind. */
export const seatedBack = (r: Random): Pose => ({
  view: 'back',
  hip: [0, -40],
  lean: r.range(-3, 3),
  nod: r.range(-4, 4),
  legs: 'hidden',
  a: { to: [-15, -48], bend: 1, behind: true },
  b: { to: [15, -48], bend: -1, behind: true },
});
/** Seated on a chair behind a table, seen from the front. */
export const seatedFront = (r: Random): Pose => ({
  hip: [0, -46],
  turn: r.range(-0.6, 0.6),
  legs: 'hidden',
  a: { to: [r.range(-20, -12), -78], bend: 1 },
  b: { to: [r.range(8, 18), -78], bend: -1 },
});
/** Cross-legged on a mat. */
export const onMat = (r: Random): Pose => ({
  hip: [0, -12],
  turn: r.range(-0.7, 0.7),
  lean: r.range(-4, 4),
  feet: [
    [11, -4],
    [-11, -4],
  ],
  knees: [
    [-30, -8],
    [30, -8],
  ],
  a: { to: [-16, -26], bend: 1 },
  b: { to: [16, -26], bend: -1 },
});
export const onMatBack = (r: Random): Pose => ({
  view: 'back',
  hip: [0, -10],
  lean: r.range(-4, 4),
  feet: [
    [14, -6],
    [-14, -6],
  ],
  knees: [
    [-28, -8],
    [28, -8],
  ],
  a: { to: [-20, -20], bend: 1 },
  b: { to: [20, -20], bend: -1 },
});
export const onMatSide = (hands: Point = [34, -34]): Pose => ({
  view: 'side',
  hip: [-4, -12],
  lean: 8,
  feet: [
    [30, -6],
    [14, -6],
  ],
  knees: [-1, -1],
  a: { to: [hands[0] + 4, hands[1]], bend: 1 },
  b: { to: hands, bend: 1 },
});
/** Bent over work near the ground, from the side. */
export const crouching = (hands: Point = [38, -30]): Pose => ({
  view: 'side',
  hip: [-12, -32],
  lean: 34,
  nod: -6,
  feet: [
    [10, -5],
    [-6, -5],
  ],
  knees: [-1, -1],
  a: { to: [hands[0] + 6, hands[1] - 2], bend: 1 },
  b: { to: hands, bend: 1 },
});
export const stooping = (hands: Point = [40, -70]): Pose => ({
  view: 'side',
  hip: [-10, -80],
  lean: 38,
  nod: -8,
  feet: [
    [8, -5],
    [-12, -5],
  ],
  knees: [-1, -1],
  a: { to: [hands[0] + 6, hands[1] - 2], bend: 1 },
  b: { to: hands, bend: 1 },
});
export const waving = (r: Random): Pose => ({
  view: 'back',
  b: { to: [r.range(24, 32), r.range(-192, -182)], bend: -1 },
});
export const pointing: Pose = { view: 'side', lean: 2, b: { to: [48, -150], bend: 1 } };
export const writing: Pose = { view: 'back', b: { to: [26, -160], bend: -1 } };
export const carrying = (hold: string): Pose => ({
  view: 'side',
  lean: -5,
  feet: [
    [16, -5],
    [-15, -6],
  ],
  a: { to: [26, -96], bend: 1 },
  b: { to: [24, -94], bend: 1, hold },
});
