import { picture, TALL, WIDE } from '../frame.ts';
import { onStick, starLantern } from '../shapes/lanterns.ts';
import { pupil } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at, circle, glow, repeat, stroke, type Point } from '../svg.ts';
import { inDepth, place, row, stand, type Scene } from './common.ts';
import { child, dusky, lantern, nightYard } from './moonlight.ts';

export const starLanterns: Scene = (r) => {
  const g = { horizon: 690, eye: 150, shade: 0.4 };
  const behind = inDepth(row(g, r, 1000, [60, 1010], 8, () => person(child(r), pose.standing(r))));
  const near = inDepth([
    stand(g, 330, 1500, pupil(r, { woman: true, hair: 'plaits', height: 144 }), {
      turn: 0.4,
      b: { to: [30, -148], bend: -1 },
    }),
    stand(g, 770, 1520, pupil(r, { woman: false, hair: 'short', height: 148 }), {
      turn: -0.4,
      a: { to: [-30, -148], bend: 1 },
    }),
  ]);
  const s1 = ((1500 - 690) / 150) * (144 / 170);
  const s2 = ((1520 - 690) / 150) * (148 / 170);
  const hand1: Point = [330 + 30 * s1, 1500 - 150 * s1];
  const hand2: Point = [770 - 30 * s2, 1520 - 150 * s2];
  const small = repeat(8, (i) => at(70 + i * 134, 770 + r.range(-26, 26), lantern(r, 34)));
  return picture(
    TALL,
    nightYard(TALL, r, { base: 880, house: { x: 760, bays: 4, scale: 0.42 }, moon: [230, 190, 84] }) +
      dusky(behind, 0.5) +
      small +
      glow(545, 900, 760, '#ffb65c', 0.34) +
      dusky(near, 0.22) +
      stroke(
        [
          [hand1[0] - 8, hand1[1] + 30],
          [420, 690],
          [452, 520],
        ],
        '#c8a36a',
        9,
      ) +
      at(450, 500, starLantern(150, '#e23d4f')) +
      stroke(
        [
          [hand2[0] + 8, hand2[1] + 30],
          [700, 740],
          [740, 560],
        ],
        '#c8a36a',
        9,
      ) +
      at(790, 640, starLantern(120, '#f7b32b')) +
      dusky(circle(hand1[0], hand1[1], 21, '#e2ad82') + circle(hand2[0], hand2[1], 21, '#e2ad82'), 0.2),
  );
};

export const procession: Scene = (r) => {
  const g = { horizon: 380, eye: 160, shade: 0.45 };
  const spots: [number, number][] = [
    [120, 525],
    [270, 530],
    [430, 526],
    [590, 534],
    [760, 530],
    [930, 538],
    [1100, 544],
    [1270, 560],
    [1420, 600],
    [1380, 680],
    [1160, 712],
    [930, 722],
    [700, 738],
    [470, 752],
    [330, 905],
    [660, 935],
    [1010, 920],
    [1340, 950],
  ];
  const walkers = spots.map(([x, y]) => {
    const s = (y - g.horizon) / g.eye;
    const back = y > 640 && y < 900;
    const look = child(r);
    const tall = (s * look.height) / 170;
    const body = place(
      g,
      x,
      y,
      person(look, { ...pose.walking(r.range(13, 20)), b: { to: [30, -122], bend: 1 } }),
      { mirrored: back },
    );
    const pool = glow(x + (back ? -20 : 20) * s, y - 60 * s, 120 * s, '#ffb65c', 0.26);
    const lamp = at(
      x + (back ? -31 : 31) * tall,
      y - 122 * tall,
      onStick(lantern(r, 18), 13, -48),
      s,
      0,
      back,
    );
    return { y, s, body, pool, lamp };
  });
  const near = (from: number, to: number, dark: number): string => {
    const some = walkers.filter(({ y }) => y >= from && y < to);
    return (
      dusky(inDepth(some.map(({ body }) => body)), dark) + some.map(({ pool, lamp }) => pool + lamp).join('')
    );
  };
  return picture(
    WIDE,
    nightYard(WIDE, r, { base: 460, house: { x: 560, bays: 8, scale: 0.32 }, moon: [1330, 150, 74] }) +
      near(0, 640, 0.5) +
      near(640, 800, 0.4) +
      glow(800, 900, 800, '#ffb65c', 0.18) +
      near(800, 1100, 0.3),
  );
};
