import { WIDE } from '../frame.ts';
import type { Placed } from '../ground.ts';
import { bench, board, chalk, desk, fan, poster, room, scribble, window } from '../places/classroom.ts';
import { LIGHTS, type Light } from '../places/light.ts';
import type { Random } from '../random.ts';
import { man, pupil, teacher, woman, type Look } from '../shapes/look.ts';
import { paper } from '../shapes/papers.ts';
import { person, type Pose } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at, circle, rect } from '../svg.ts';
import { inDepth, lit, place, row, stand, type Scene } from './common.ts';

const GROUND = { horizon: 240, eye: 165, sun: 0.5, shade: 0.2 };

/** Two pupils on a bench behind a desk, seen from the back of the room. */
const pair = (r: Random, x: number, y: number, g = GROUND, raise = 0, mask = false): Placed[] => [
  place(g, x, y - 34, desk(r), { shadow: 60 }),
  place(
    g,
    x,
    y,
    [-29, 29]
      .map((dx) =>
        at(
          dx,
          0,
          person(
            pupil(r, { mask }),
            r.chance(raise)
              ? { ...pose.seatedBack(r), b: { to: [24, -150], elbow: [26, -120], hand: 'flat' } }
              : pose.seatedBack(r),
          ),
        ),
      )
      .join('') + bench(),
    { shadow: 50 },
  ),
];

interface Lesson {
  readonly light: Light;
  readonly wall?: string;
  readonly dado?: string;
  readonly inside: string;
  readonly boardX?: number;
  readonly boardW?: number;
  readonly raise?: number;
  readonly teacher: Look;
  readonly teach: Pose;
  readonly teacherX: number;
  readonly mirrored?: boolean;
  readonly columns: readonly number[];
  readonly watchers?: boolean;
  readonly extra?: string;
}

function lesson(r: Random, how: Lesson): string {
  const base = 590;
  const bx = how.boardX ?? 800;
  const rows = [760, 900, 1090];
  return lit(
    WIDE,
    how.light,
    room(WIDE, base, how.wall, how.dado),
    at(110, 420, window(170, 280)),
    at(1500, 420, window(150, 280)),
    at(bx, 410, board(how.boardW ?? 760, 290, how.inside)),
    at(bx - (how.boardW ?? 760) / 2 - 100, 330, poster(r, 96, 130)),
    how.extra ?? '',
    at(430, 40, fan(), 1.5),
    at(1170, 40, fan(), 1.5),
    inDepth([
      stand(GROUND, how.teacherX, 700, how.teacher, how.teach, how.mirrored ?? false),
      ...(how.watchers
        ? row(GROUND, r, 720, [1330, 1560], 3, () =>
            person(teacher(r), { ...pose.holding(paper(14, 18), -104), turn: -0.6 }),
          )
        : []),
      ...rows.flatMap((y, i) =>
        how.columns.flatMap((k) => pair(r, 800 + k * (1 + i * 0.32), y, GROUND, how.raise ?? 0.15)),
      ),
    ]),
  );
}

export const literature: Scene = (r) =>
  lesson(r, {
    light: LIGHTS.afternoon,
    wall: '#f6ecd0',
    dado: '#9fc0a8',
    inside:
      scribble(r, -340, -240, 380, 6, 38) +
      chalk(
        'M150-120q40-60 90-30q20-50 80-20q50 10 30 50H140q-20-20 10 0M130-30q30-20 60 0t60 0t60 0t40 0',
        4,
        '#bfe3f5',
      ),
    teacher: woman(r, { top: '#8ec6a4', hair: 'long' }),
    teach: pose.pointing,
    teacherX: 730,
    columns: [-430, 0, 430],
    raise: 0.2,
  });

export const geometry: Scene = (r) =>
  lesson(r, {
    light: LIGHTS.morning,
    wall: '#f3e8cc',
    dado: '#a9bccf',
    inside:
      scribble(r, -340, -240, 260, 4, 38) +
      chalk('M0-40H260M0-40L200-220M0-40L250-140', 4.5, '#ffe08a') +
      chalk('M70-40a70 70 0 0 0-8-32M84-62a88 88 0 0 0-18-34', 3),
    teacher: woman(r, { top: '#7fb6d9', hair: 'bun' }),
    teach: pose.pointing,
    teacherX: 640,
    columns: [-470, -30, 400],
    watchers: true,
    raise: 0.3,
  });

export const science: Scene = (r) =>
  lesson(r, {
    light: LIGHTS.noon,
    wall: '#f8efd6',
    dado: '#b9cfa0',
    boardX: 880,
    boardW: 680,
    inside:
      scribble(r, -300, -240, 300, 5, 40) +
      chalk('M90-60q0-60 50-70q-10-50 30-70q30 10 26 66q52 16 44 74Z M150-60v-70M190-60v-50', 4, '#bfe3a8'),
    teacher: man(r, { tie: '#2f4f7f', sleeve: 'long' }),
    teach: pose.pointing,
    teacherX: 1120,
    mirrored: true,
    columns: [-420, 30, 470],
    raise: 0.5,
  });

export const afterFlood: Scene = (r) =>
  lesson(r, {
    light: LIGHTS.morning,
    wall: '#efe3c4',
    dado: '#b5a07a',
    inside:
      scribble(r, -330, -230, 420, 3, 44) +
      chalk('M180-60V-170L250-220L320-170V-60Z M230-60V-110H268V-60', 4, '#ffe08a') +
      circle(300, -240, 18, '#ffe08a'),
    teacher: woman(r, { top: '#f2c76b', hair: 'tail' }),
    teach: { ...pose.speaking, turn: 0.1 },
    teacherX: 560,
    columns: [-440, 0, 440],
    raise: 0.1,
    extra:
      rect(0, 496, 1600, 10, '#8a6a42', 'opacity=".5"') + rect(0, 500, 1600, 90, '#a5814f', 'opacity=".22"'),
  });
