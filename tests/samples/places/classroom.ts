import { darker, lighter } from '../colour.ts';
import type { Frame } from '../frame.ts';
import type { Random } from '../random.ts';
import { star } from '../shapes/flags.ts';
import { at, circle, curve, ellipse, gradient, n, path, polygon, rect, repeat, stroke } from '../svg.ts';

export const chalk = (d: string, width = 3, colour = '#eef4ec'): string =>
  curve(d, colour, width, 'opacity=".88"');

/** Chalk lines that stand for writing. */
export const scribble = (r: Random, x: number, y: number, w: number, lines: number, gap: number): string =>
  repeat(lines, (i) => {
    const long = w * (i === 0 ? 0.6 : r.range(0.55, 1));
    const wave = repeat(Math.floor(long / 14), (k) => `q3.5 ${k % 3 === 1 ? -7 : -4} 7 0t7 0`);
    return chalk(
      `M${n(x + (i === 0 ? w * 0.2 : 0))} ${n(y + i * gap)}${wave}`,
      i === 0 ? 3.4 : 2.2,
      i === 0 ? '#ffe08a' : '#eef4ec',
    );
  });

export const board = (w: number, h: number, inside: string): string =>
  rect(-w / 2 - 9, -h - 9, w + 18, h + 18, '#9a6b3c') +
  rect(-w / 2, -h, w, h, '#215a46') +
  path(`M${-w / 2} ${-h}H${w * 0.1}L${-w * 0.2} 0H${-w / 2}Z`, '#ffffff', 'opacity=".04"') +
  inside +
  rect(-w / 2 - 9, 6, w + 18, 7, '#7d5530') +
  rect(-w * 0.3, 1, 20, 6, '#f4efe2') +
  rect(-w * 0.26, -3, 30, 9, '#3b7dbb', 'rx="2"');

/** A window with its frame and the hills behind it. */
export const window = (w: number, h: number, light = '#bfe2ea', curtain = ''): string =>
  rect(-w / 2 - 7, -h - 7, w + 14, h + 14, '#e8e0cc') +
  gradient(['#9fd0e6', light], (fill) => rect(-w / 2, -h, w, h, fill)) +
  path(
    `M${-w / 2} ${-h * 0.34}Q${-w * 0.2} ${-h * 0.55} ${w * 0.1} ${-h * 0.36}T${w / 2} ${-h * 0.4}V0H${-w / 2}Z`,
    '#8fbf95',
  ) +
  path(`M${-w / 2} ${-h * 0.18}Q${w * 0.1} ${-h * 0.38} ${w / 2} ${-h * 0.2}V0H${-w / 2}Z`, '#5f9f70') +
  rect(-2.5, -h, 5, h, '#e8e0cc') +
  rect(-w / 2, -h * 0.62, w, 5, '#e8e0cc') +
  repeat(5, (i) => rect(-w / 2 + ((i + 1) * w) / 6 - 1, -h, 2, h, '#c9c0aa', 'opacity=".7"')) +
  (curtain
    ? path(
        `M${-w / 2 - 9} ${-h - 9}H${-w * 0.2}Q${-w * 0.42} ${-h * 0.4} ${-w * 0.44} 4H${-w / 2 - 9}Z`,
        curtain,
      ) +
      path(
        `M${w / 2 + 9} ${-h - 9}H${w * 0.2}Q${w * 0.42} ${-h * 0.4} ${w * 0.44} 4H${w / 2 + 9}Z`,
        darker(curtain, 0.08),
      )
    : '');

/** The front wall of a class in px: paint, skirting, floor tiles. */
export function room(
  frame: Frame,
  base: number,
  wall = '#f4e8c8',
  dado = '#a9c9b0',
  floor: readonly [string, string] = ['#c9a877', '#a9854f'],
  dadoHeight = 0.24,
): string {
  const h = base * dadoHeight;
  return (
    rect(0, 0, frame.w, base, wall) +
    gradient(['#1b1a2b/0.14', '#1b1a2b/0'], (fill) => rect(0, 0, frame.w, base * 0.3, fill)) +
    rect(0, base - h, frame.w, h, dado) +
    rect(0, base - h, frame.w, 5, darker(dado, 0.2)) +
    rect(0, base - 12, frame.w, 12, darker(dado, 0.32)) +
    gradient(floor, (fill) => rect(0, base, frame.w, frame.h - base, fill)) +
    `<g opacity=".22">${repeat(19, (i) => `<path d="M${n(frame.w * (0.5 + (i - 9) * 0.07))} ${base}L${n(frame.w * (0.5 + (i - 9) * 0.21))} ${frame.h}" stroke="${darker(floor[1], 0.4)}" stroke-width="2"/>`)}${repeat(6, (i) => `<path d="M0 ${n(base + (frame.h - base) * (i / 6) ** 1.6)}H${frame.w}" stroke="${darker(floor[1], 0.4)}" stroke-width="2"/>`)}</g>`
  );
}

/** A two-seat desk: from behind we see its far panel and its top. */
export const desk = (r: Random, books = 2, wood = '#b07a43'): string => {
  const top =
    polygon(
      [
        [-62, -70],
        [62, -70],
        [56, -80],
        [-56, -80],
      ],
      lighter(wood, 0.2),
    ) + rect(-62, -70, 124, 5, wood);
  const under =
    rect(-56, -65, 112, 22, darker(wood, 0.22)) +
    rect(-58, -65, 6, 65, darker(wood, 0.35)) +
    rect(52, -65, 6, 65, darker(wood, 0.35)) +
    rect(-52, -20, 104, 5, darker(wood, 0.3));
  return (
    under +
    top +
    repeat(books, (i) => {
      const x = -34 + i * (68 / Math.max(1, books - 1 || 1)) + r.range(-8, 8);
      return (
        polygon(
          [
            [x - 15, -71.5],
            [x + 15, -71.5],
            [x + 13, -78],
            [x - 13, -78],
          ],
          r.pick(['#fffdf3', '#f4efe0', '#fffdf3']),
        ) +
        stroke(
          [
            [x, -71.5],
            [x, -78],
          ],
          '#cfc6b0',
          0.8,
        ) +
        (r.chance(0.5) ? rect(x + 17, -77, 8, 5, r.pick(['#d9485f', '#2274a5', '#f1b82d', '#32936f'])) : '')
      );
    })
  );
};

/** A bench; from behind its plank hides where the pupils sit. */
export const bench = (wood = '#a06c3a'): string =>
  rect(-58, -44, 116, 9, wood) +
  rect(-58, -44, 116, 2.5, lighter(wood, 0.2)) +
  rect(-50, -35, 6, 35, darker(wood, 0.3)) +
  rect(44, -35, 6, 35, darker(wood, 0.3));

/** Coloured sheets without words for the walls. */
export const poster = (r: Random, w: number, h: number): string => {
  const colour = r.pick(['#e9f2d8', '#fdeccb', '#dcecf5', '#f9dfe0']);
  const inside = [
    () =>
      repeat(3, (i) =>
        circle(-w * 0.2 + i * w * 0.2, -h * 0.6, w * 0.1, ['#e4572e', '#f1b82d', '#32936f'][i] ?? '#e4572e'),
      ) +
      repeat(4, (i) =>
        rect(-w * 0.36, -h * 0.36 + i * h * 0.08, w * (0.7 - (i % 2) * 0.15), h * 0.03, '#b9b4a6'),
      ),
    () =>
      path(
        `M${-w * 0.34} ${-h * 0.2}L${-w * 0.05} ${-h * 0.75}L${w * 0.34} ${-h * 0.2}Z`,
        'none',
        'stroke="#2274a5" stroke-width="3"',
      ) + circle(-w * 0.02, -h * 0.36, w * 0.1, 'none', 'stroke="#d9485f" stroke-width="3"'),
    () =>
      rect(-w * 0.34, -h * 0.8, w * 0.68, h * 0.4, '#8ecae6') +
      path(`M${-w * 0.34} ${-h * 0.4}Q0 ${-h * 0.72} ${w * 0.34} ${-h * 0.4}Z`, '#4f9a5b') +
      at(w * 0.16, -h * 0.68, star(w * 0.07)) +
      repeat(3, (i) => rect(-w * 0.34, -h * 0.3 + i * h * 0.08, w * (0.68 - i * 0.12), h * 0.03, '#b9b4a6')),
  ];
  return rect(-w / 2, -h, w, h, colour, 'stroke="#c9c0aa" stroke-width="1.4"') + r.pick(inside)();
};

export const fan = (): string =>
  rect(-1.5, -60, 3, 44, '#8a8f98') +
  ellipse(0, -14, 12, 5, '#c9cdd2') +
  ellipse(-42, -14, 34, 4.4, '#dfe3e6') +
  ellipse(42, -14, 34, 4.4, '#cfd4d8');
