import { WIDE, type Frame } from '../frame.ts';
import { room, window } from '../places/classroom.ts';
import { chairBack } from '../places/hall.ts';
import { LIGHTS, type Light } from '../places/light.ts';
import type { Random } from '../random.ts';
import { vase } from '../shapes/flowers.ts';
import { teacher } from '../shapes/look.ts';
import { paper } from '../shapes/papers.ts';
import { person, type Pose } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { cup } from '../shapes/tea-set.ts';
import { at, polygon, rect, repeat, stroke } from '../svg.ts';
import { inDepth, lit, place, row, type Scene } from './common.ts';

/** A room with a table in the middle and people on its far side and its ends. */
interface Table {
  readonly wall: string;
  readonly dado: string;
  readonly cloth: string;
  readonly far: number;
  readonly near: number;
  readonly x?: number;
  readonly papers: number;
  /** How near the camera comes. */
  readonly zoom?: number;
}

/** The top of a table seen from above its near edge, with papers and cups. */
function tableTop(r: Random, w: number, cloth: string, papers: number): string {
  const sheets = repeat(papers, (i) => {
    const px = (i - (papers - 1) / 2) * ((w - 80) / papers) + r.range(-6, 6);
    const py = i % 2 ? -78 : -86;
    return (
      polygon(
        [
          [px - 13, py],
          [px + 13, py],
          [px + 11, py - 4.6],
          [px - 11, py - 4.6],
        ],
        '#fffdf3',
      ) +
      stroke(
        [
          [px - 7, py - 4],
          [px + 6, py - 4],
        ],
        '#b9b4a6',
        0.8,
      ) +
      (i % 3 === 0 ? at(px + 20, py, cup(0.45)) : '')
    );
  });
  return (
    rect(-w / 2, -76, w, 58, cloth) +
    rect(-w / 2, -76, w, 58, '#1b1a2b', 'opacity=".2"') +
    polygon(
      [
        [-w / 2, -76],
        [w / 2, -76],
        [w / 2 - 20, -91],
        [-w / 2 + 20, -91],
      ],
      cloth,
    ) +
    rect(-w / 2, -76, w, 3, '#fffdf4', 'opacity=".35"') +
    sheets +
    at(r.range(-16, 16), -84, vase(r), 0.85)
  );
}

/** A room with a table in the middle and people on its two long sides. */
function around(frame: Frame, r: Random, light: Light, how: Table): string {
  const { x = 800, far: count, near, zoom = 1 } = how;
  const g = { horizon: 120, eye: 195, sun: 0.1, shade: 0.2 };
  const w = count * 96 + 20;
  const listen = (i: number): Pose => ({
    ...pose.seatedFront(r),
    a: { to: [-14, -86] },
    b: i % 2 ? { to: [13, -100], bend: -1, hold: paper(16, 21) } : { to: [12, -86], bend: -1 },
  });
  const body =
    room(frame, 500, how.wall, how.dado, ['#cdb48c', '#a9895d']) +
    at(x - 560, 330, window(200, 230, '#d9ecdf', '#e9d7a8')) +
    at(x + 560, 330, window(200, 230, '#d9ecdf', '#e9d7a8')) +
    at(
      x,
      300,
      rect(-150, -190, 300, 180, '#8a5a36') +
        rect(-142, -182, 284, 164, '#d8e6d2') +
        repeat(3, (i) =>
          rect(-120 + i * 84, -160, 66, 90, ['#fffdf3', '#fbe7c6', '#dcecf5'][i] ?? '#fffdf3'),
        ),
    );
  const cast = inDepth([
    ...row(
      g,
      r,
      680,
      [x - (count - 1) * 128, x + (count - 1) * 128],
      count,
      (i) => person(teacher(r), listen(i)),
      { jitter: 0.05, shadow: 0 },
    ),
    place(g, x, 830, tableTop(r, w, how.cloth, how.papers), { shadow: 0 }),
    ...row(
      g,
      r,
      1010,
      [x - (near - 1) * 190, x + (near - 1) * 190],
      near,
      () => person(teacher(r), pose.seatedBack(r)) + chairBack('#8f5a38'),
      { jitter: 0.05 },
    ),
  ]);
  return lit(frame, light, at(frame.w / 2 - frame.w * 0.5 * zoom, 540 - 540 * zoom, body + cast, zoom));
}

export const cellMeeting: Scene = (r) =>
  around(WIDE, r, LIGHTS.afternoon, {
    wall: '#f3e4c0',
    dado: '#b9cfae',
    cloth: '#b5343c',
    far: 5,
    near: 4,
    papers: 9,
  });

export const threeMeet: Scene = (r) =>
  around(WIDE, r, LIGHTS.afternoon, {
    wall: '#efe3c8',
    dado: '#a9bfa8',
    cloth: '#2f7f6b',
    far: 3,
    near: 0,
    papers: 5,
    zoom: 1.42,
  });

export const discussing: Scene = (r) =>
  around(WIDE, r, LIGHTS.afternoon, {
    wall: '#f4ecd4',
    dado: '#9fc0cf',
    cloth: '#3d6fa0',
    far: 4,
    near: 2,
    x: 740,
    papers: 10,
  });

export const feedback: Scene = (r) =>
  around(WIDE, r, LIGHTS.morning, {
    wall: '#f7edd2',
    dado: '#c8b48e',
    cloth: '#e9e2d2',
    far: 5,
    near: 3,
    x: 860,
    papers: 12,
  });
