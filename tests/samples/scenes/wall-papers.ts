import { TALL, WIDE } from '../frame.ts';
import { poster } from '../places/classroom.ts';
import { LIGHTS } from '../places/light.ts';
import type { Random } from '../random.ts';
import { blossoms } from '../shapes/flowers.ts';
import { pupil, woman } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at, circle, curve, gradient, n, path, rect, repeat } from '../svg.ts';
import { inDepth, lit, row, stand, type Scene } from './common.ts';

const wallPaper = (r: Random, x: number, y: number, w: number, h: number): string => {
  const back = r.pick(['#fbe7c6', '#e3efd9', '#dceaf4', '#f9dfe0', '#efe3f5']);
  const frame = r.pick(['#d3202f', '#1f8a5f', '#2274a5', '#e08a2b', '#8f4b99']);
  const columns = repeat(3, (c) =>
    repeat(Math.floor(h / 17), (i) =>
      i % 7 === (c * 2 + 1) % 7
        ? ''
        : rect(-w * 0.42 + c * w * 0.29, h * 0.32 + i * 8, w * (0.25 - (i % 3) * 0.04), 2.6, '#a39c8c'),
    ),
  );
  const picture = at(
    r.range(-w * 0.1, w * 0.1),
    h * 0.8,
    r.pick([
      () => circle(0, -12, 24, '#f2c76b') + path('M-60 20Q-20-26 16 10Q40-12 66 20Z', '#5f9f70'),
      () => path('M-30 16Q0-30 30 16Z', '#d3202f') + rect(-22, 4, 44, 18, '#f2d488'),
      () => blossoms(r, 9, 34, 18, 9),
    ])(),
  );
  return at(
    x,
    y,
    rect(-w / 2 + 6, 8, w, h, '#1b1a2b', 'opacity=".16"') +
      rect(-w / 2, 0, w, h, back) +
      rect(-w / 2 + 6, 6, w - 12, h - 12, 'none', `stroke="${frame}" stroke-width="6"`) +
      path(
        `M${n(-w * 0.32)} ${n(h * 0.2)}Q0 ${n(h * 0.05)} ${n(w * 0.32)} ${n(h * 0.2)}`,
        'none',
        `stroke="${frame}" stroke-width="${n(h * 0.075)}" stroke-linecap="round"`,
      ) +
      columns +
      at(0, 0, picture) +
      at(-w * 0.38, h * 0.16, blossoms(r, 5, 14, 12, 8)) +
      at(w * 0.38, h * 0.16, blossoms(r, 5, 14, 12, 8)),
  );
};

/** The gallery of the ground floor: yellow wall, pillars, a red tile floor. */
const corridor = (w: number, h: number, base: number): string =>
  rect(0, 0, w, base, '#f3d894') +
  rect(0, base * 0.78, w, base * 0.22, '#a9c39a') +
  rect(0, base * 0.78, w, 6, '#8ba67c') +
  gradient(['#1b1a2b/0.25', '#1b1a2b/0'], (fill) => rect(0, 0, w, base * 0.3, fill)) +
  gradient(['#c9744f', '#a8573a'], (fill) => rect(0, base, w, h - base, fill)) +
  repeat(
    13,
    (i) =>
      `<path d="M${n(w * (0.5 + (i - 6) * 0.1))} ${base}L${n(w * (0.5 + (i - 6) * 0.34))} ${h}" stroke="#7d3d28" stroke-opacity=".4" stroke-width="3"/>`,
  ) +
  rect(0, base - 8, w, 10, '#8a7350');

export const papersRow: Scene = (r) => {
  const g = { horizon: 330, eye: 155, sun: 0.4, shade: 0.22 };
  return lit(
    WIDE,
    LIGHTS.morning,
    corridor(1600, 1067, 700),
    curve('M0 110H1600', '#7d6a4a', 5),
    repeat(5, (i) => wallPaper(r, 170 + i * 315, 116, 276, 390)),
    inDepth([
      stand(g, 250, 900, pupil(r), pose.fromBehind(r)),
      stand(g, 420, 930, pupil(r, { woman: true }), { ...pose.writing, b: { to: [30, -150], bend: -1 } }),
      stand(g, 1290, 940, pupil(r), pose.fromBehind(r)),
      stand(g, 1450, 900, pupil(r), { view: 'side', turn: 1 }, true),
    ]),
  );
};

/** The prize-winning one: an open exercise book as tall as a child. */
export const bookPaper: Scene = (r) => {
  const g = { horizon: 820, eye: 150, sun: 0.3, shade: 0.22 };
  const page = (dir: number): string =>
    path(`M0 30Q${dir * 200}-40 ${dir * 430} 10V620Q${dir * 200} 570 0 640Z`, '#fffdf3') +
    repeat(17, (i) =>
      curve(
        `M${dir * 40} ${104 + i * 30}Q${dir * 200} ${60 + i * 30} ${dir * (i % 4 === 2 ? 300 : 390)} ${76 + i * 30}`,
        i % 5 === 0 ? '#d98a8a' : '#b8c7d6',
        4,
      ),
    ) +
    curve(`M${dir * 70} 70V600`, '#e3a0a0', 3);
  return lit(
    TALL,
    LIGHTS.morning,
    corridor(1067, 1600, 1140),
    at(
      533,
      250,
      path('M0 60Q-220-20-460 40V680Q-220 620 0 690Q220 620 460 680V40Q220-20 0 60Z', '#2274a5') +
        page(-1) +
        page(1) +
        path('M0 30V640', 'none', 'stroke="#c9c0aa" stroke-width="6"') +
        at(
          -220,
          380,
          path('M-110 70Q-40-50 20 30Q60-20 110 70Z', '#5f9f70') + circle(60, -40, 30, '#f2c76b'),
        ) +
        at(230, 180, blossoms(r, 14, 90, 50, 17)) +
        at(
          230,
          470,
          path('M-70 50L0-60L70 50Z', '#d3202f') +
            rect(-54, 50, 108, 60, '#f2d488') +
            rect(-14, 66, 28, 44, '#7c4f2e'),
        ) +
        repeat(9, (i) =>
          at(
            -420 + i * 105,
            0 - Math.abs(i - 4) * 3,
            path('M0 0Q-16-24 0-48Q16-24 0 0Z', '#4d8f45'),
            1,
            (i - 4) * 7,
          ),
        ),
    ),
    inDepth([
      stand(g, 260, 1440, pupil(r, { woman: true, hair: 'plaits' }), pose.fromBehind(r)),
      stand(g, 800, 1460, pupil(r, { woman: false, hair: 'short' }), {
        ...pose.fromBehind(r),
        b: { to: [30, -146], bend: -1 },
      }),
    ]),
  );
};

export const readingPapers: Scene = (r) => {
  const g = { horizon: 360, eye: 150, sun: -0.4, shade: 0.22 };
  return lit(
    WIDE,
    LIGHTS.noon,
    corridor(1600, 1067, 640),
    repeat(3, (i) => wallPaper(r, 300 + i * 500, 70, 400, 460)),
    at(1560, 640, poster(r, 120, 200), 0.01),
    inDepth([
      ...row(g, r, 780, [180, 1430], 7, () =>
        person(
          pupil(r),
          r.chance(0.3) ? { ...pose.writing, b: { to: [32, -148], bend: -1 } } : pose.fromBehind(r),
        ),
      ),
      ...row(g, r, 960, [330, 1290], 4, () =>
        person(pupil(r), { ...pose.fromBehind(r), lean: r.range(-3, 3) }),
      ),
      stand(g, 90, 950, woman(r), { ...pose.handsFolded, turn: 0.5 }),
    ]),
  );
};
