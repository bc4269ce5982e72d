import { TALL, WIDE } from '../frame.ts';
import { hall, speaker } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import { drumFront, stick } from '../shapes/drums.ts';
import { plant } from '../shapes/flowers.ts';
import { aoDaiGirl, man, pupil, woman } from '../shapes/look.ts';
import { person, type Pose } from '../shapes/person.ts';
import { microphone } from '../shapes/things.ts';
import { at, circle, glow, stroke } from '../svg.ts';
import { inDepth, lit, place, row, stand, type Scene } from './common.ts';
import { hallGround } from './red-hall.ts';
import { hallOf, silhouettes, spots, stageEdge } from './stage-set.ts';

export const choir: Scene = (r) => {
  const h = hallOf('#2f5f8f', { base: 560, scale: 1.8 });
  const g = hallGround(h);
  const sing = (): Pose => ({
    turn: r.range(-0.2, 0.2),
    a: { to: [-22, -84], bend: 1 },
    b: { to: [8, -132], bend: -1, hold: microphone() },
  });
  return lit(
    WIDE,
    LIGHTS.noon,
    hall(WIDE, h),
    spots([520, 800, 1080], 800),
    inDepth([
      place(g, 220, 590, plant(r)),
      place(g, 1380, 590, plant(r)),
      ...row(
        g,
        r,
        690,
        [430, 1170],
        5,
        (i) => person(i % 2 ? man(r, { top: '#f8f8f6' }) : woman(r, { top: '#8ec6a4' }), sing()),
        { jitter: 0.03 },
      ),
      ...row(g, r, 790, [360, 1240], 6, () => person(woman(r, { top: '#e8a0b0' }), sing()), { jitter: 0.03 }),
      place(g, 120, 800, speaker()),
      place(g, 1480, 800, speaker()),
    ]),
    stageEdge(1600, 880),
    silhouettes({ horizon: 520, eye: 150 }, r, 1130, 1600, 7),
  );
};

export const drumTeam: Scene = (r) => {
  const h = hallOf('#8f2436', { base: 1010, scale: 3, sides: false, starY: 150 });
  const g = hallGround(h);
  const hit = (i: number): Pose => ({
    nod: 4,
    a: { to: [-28, i % 2 ? -150 : -112], bend: 1, hold: stick(26) },
    b: { to: [30, i % 2 ? -112 : -152], bend: -1, hold: stick(26) },
  });
  return lit(
    TALL,
    LIGHTS.noon,
    hall(TALL, h),
    spots([540], 1300),
    inDepth([
      ...[200, 860].flatMap((x, i) => [
        stand(g, x, 1130, pupil(r, { height: 138, top: '#f7b32b', scarf: false }), hit(i)),
        place(g, x, 1165, at(0, 0, drumFront(38), 0.75)),
      ]),
      stand(
        g,
        530,
        1290,
        pupil(r, { height: 138, top: '#e23d4f', woman: true, hair: 'plaits', scarf: false }),
        hit(1),
      ),
      place(g, 530, 1360, at(0, 0, drumFront(48), 0.92)),
    ]),
    stageEdge(1067, 1440),
  );
};

export const yearSevenSong: Scene = (r) => {
  const h = hallOf('#3a4f8f', { base: 560, scale: 1.85, sides: false });
  const g = hallGround(h);
  return lit(
    WIDE,
    LIGHTS.noon,
    hall(WIDE, h),
    glow(800, 380, 640, '#ffe9a8', 0.25),
    inDepth([
      ...row(
        g,
        r,
        670,
        [230, 1370],
        7,
        () =>
          person(aoDaiGirl(r), {
            turn: r.range(-0.3, 0.3),
            sway: r.range(-5, 5),
            a: {
              to: [-34, -132],
              bend: 1,
              hold: at(
                0,
                0,
                stroke(
                  [
                    [0, 0],
                    [0, -6],
                  ],
                  '#4d8f45',
                  2,
                ) +
                  circle(0, -10, 6, '#e867a0') +
                  circle(0, -10, 2.4, '#f7c948'),
              ),
            },
            b: { to: [22, -86], bend: -1 },
          }),
        { jitter: 0.03 },
      ),
      stand(g, 690, 850, pupil(r, { woman: false, hair: 'short', top: '#f6f6f4' }), {
        turn: 0.3,
        b: { to: [9, -134], bend: -1, hold: microphone() },
        a: { to: [-38, -120], bend: 1 },
      }),
      stand(g, 930, 850, aoDaiGirl(r), {
        turn: -0.3,
        a: { to: [-9, -134], bend: 1, hold: microphone() },
        b: { to: [38, -120], bend: -1 },
      }),
    ]),
    stageEdge(1600, 930, '#5b3a28'),
  );
};

export const bigDrum: Scene = (r) => {
  const h = hallOf('#b5404a', { base: 1060, scale: 3.2, sides: false, starY: 160, middle: 0.7 });
  const g = hallGround(h);
  return lit(
    TALL,
    LIGHTS.noon,
    hall(TALL, h),
    spots([470], 1380, '#ffe3b0'),
    inDepth([
      place(g, 960, 1110, plant(r)),
      stand(
        g,
        470,
        1330,
        pupil(r, { woman: false, hair: 'short', height: 152, top: '#d8232f', legs: '#a81f2b', scarf: false }),
        {
          nod: 3,
          a: { to: [-34, -176], bend: 1, hold: stick(30) },
          b: { to: [26, -118], bend: -1, hold: stick(30) },
        },
      ),
      place(g, 500, 1420, at(0, 0, drumFront(60), 0.86), { shadow: 56 }),
    ]),
    stageEdge(1067, 1500),
  );
};

/** Bunches on a long table, each from another garden. */
