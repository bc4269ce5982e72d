import { darker, lighter } from '../colour.ts';
import type { Frame } from '../frame.ts';
import type { Random } from '../random.ts';
import { curve, gradient, n, path, polygon, rect, repeat } from '../svg.ts';
import { hills, sky } from './land.ts';
import type { Light } from './light.ts';

/** A stilt house from outside: palm-leaf roof, wooden walls, a stair; 900 cm wide, feet at 0. */
export const stiltHouse = (light = '#5e4630', lit = false): string =>
  repeat(
    6,
    (i) =>
      rect(-400 + i * 156, -190, 20, 190, darker(light, 0.2)) + rect(-404 + i * 156, -14, 28, 14, '#9a9184'),
  ) +
  rect(-400, -190, 800, 190, '#1b1a2b', 'opacity=".32"') +
  repeat(5, (i) =>
    rect(-330 + i * 110, -50 - (i % 2) * 30, 70, 50 + (i % 2) * 30, darker('#8a6a42', 0.1 * i)),
  ) +
  rect(-430, -204, 860, 20, darker(light, 0.25)) +
  rect(-410, -400, 820, 200, lighter(light, 0.2)) +
  repeat(27, (i) => rect(-410 + i * 31, -400, 3, 200, darker(light, 0.1))) +
  [-300, -60, 180]
    .map(
      (x) =>
        rect(x - 8, -372, 126, 130, darker(light, 0.3)) +
        rect(x, -364, 110, 114, lit ? '#ffcf7a' : '#33291f') +
        rect(x + 52, -364, 6, 114, darker(light, 0.3)) +
        repeat(6, (i) => rect(x + i * 20, -290, 5, 40, lighter(light, 0.3))),
    )
    .join('') +
  polygon(
    [
      [-500, -385],
      [-330, -640],
      [330, -640],
      [500, -385],
    ],
    '#8d7148',
  ) +
  repeat(18, (i) => curve(`M${-500 + i * 59}-385L${-330 + i * 39}-640`, '#745a36', 4)) +
  repeat(5, (i) =>
    path(
      `M${-490 + i * 34} ${-398 - i * 50}H${490 - i * 34}`,
      'none',
      'stroke="#a88a5a" stroke-width="5" stroke-opacity=".6"',
    ),
  ) +
  rect(-340, -656, 680, 24, '#6b5231') +
  path('M330-196L440 0H410L306-190Z', darker(light, 0.3)) +
  path('M420-196L520 0H494L398-190Z', darker(light, 0.3)) +
  repeat(8, (i) => rect(334 + i * 12, -184 + i * 23, 92, 9, lighter(light, 0.1)));

/** Inside a stilt house: plank wall, posts, one wide window over the hills, a shining floor. */
export function stiltRoom(
  frame: Frame,
  r: Random,
  light: Light,
  base: number,
  opening: { readonly x: number; readonly w: number; readonly y: number; readonly h: number },
): string {
  const wood = '#a5723f';
  const view = `<svg x="${n(opening.x)}" y="${n(opening.y)}" width="${n(opening.w)}" height="${n(opening.h)}" viewBox="0 0 ${frame.w} ${n((frame.w * opening.h) / opening.w)}" preserveAspectRatio="none">${sky(frame, light, frame.h * 0.5)}${hills(frame, r, light, (frame.w * opening.h) / opening.w, frame.h * 0.4, 3)}</svg>`;
  const planks = frame.w / 22;
  return (
    rect(0, 0, frame.w, base, wood) +
    repeat(
      23,
      (i) =>
        rect(i * planks, 0, 3, base, darker(wood, 0.25)) +
        (i % 3 === 1 ? rect(i * planks, 0, planks, base, darker(wood, 0.06)) : ''),
    ) +
    gradient(['#1b1a2b/0.5', '#1b1a2b/0'], (fill) => rect(0, 0, frame.w, base * 0.55, fill)) +
    view +
    rect(opening.x - 16, opening.y - 16, opening.w + 32, 16, darker(wood, 0.35)) +
    rect(opening.x - 22, opening.y + opening.h, opening.w + 44, 20, darker(wood, 0.3)) +
    rect(opening.x - 16, opening.y, 16, opening.h, darker(wood, 0.35)) +
    rect(opening.x + opening.w, opening.y, 16, opening.h, darker(wood, 0.4)) +
    repeat(Math.round(opening.w / 46), (i) =>
      rect(opening.x + 20 + i * 46, opening.y + opening.h - 76, 9, 76, lighter(wood, 0.12)),
    ) +
    rect(opening.x, opening.y + opening.h - 84, opening.w, 11, lighter(wood, 0.18)) +
    [0.06, 0.94]
      .map(
        (k) =>
          rect(frame.w * k - 26, 0, 52, base + 14, darker(wood, 0.36)) +
          rect(frame.w * k + 8, 0, 18, base + 14, darker(wood, 0.5)),
      )
      .join('') +
    gradient(['#b98450', '#8f5f34'], (fill) => rect(0, base, frame.w, frame.h - base, fill)) +
    repeat(
      17,
      (i) =>
        `<path d="M${n(frame.w * (0.5 + (i - 8) * 0.075))} ${base}L${n(frame.w * (0.5 + (i - 8) * 0.23))} ${frame.h}" stroke="#5e3c20" stroke-opacity=".5" stroke-width="3"/>`,
    ) +
    path(
      `M${n(opening.x)} ${base}H${n(opening.x + opening.w)}L${n(opening.x + opening.w * 1.2)} ${frame.h}H${n(opening.x - opening.w * 0.2)}Z`,
      '#fff1cf',
      'opacity=".2"',
    )
  );
}

/** The smoke-dark kitchen shed: woven wall, post, light from one side. */
export function shed(
  frame: Frame,
  base: number,
  tone = '#8f6d45',
  floorTone: readonly [string, string] = ['#a5865c', '#7d6140'],
): string {
  const cell = frame.w / 26;
  return (
    rect(0, 0, frame.w, base, tone) +
    repeat(27, (i) =>
      repeat(Math.ceil(base / cell), (k) =>
        (i + k) % 2
          ? rect(i * cell, k * cell, cell, cell, darker(tone, 0.13)) +
            rect(i * cell, k * cell + cell * 0.45, cell, 2, darker(tone, 0.25))
          : rect(i * cell + cell * 0.45, k * cell, 2, cell, lighter(tone, 0.12)),
      ),
    ) +
    gradient(['#1b1a2b/0.45', '#1b1a2b/0.05'], (fill) => rect(0, 0, frame.w, base, fill)) +
    rect(frame.w * 0.04, 0, 40, base, darker(tone, 0.45)) +
    rect(frame.w * 0.9, 0, 40, base, darker(tone, 0.45)) +
    rect(0, base * 0.08, frame.w, 30, darker(tone, 0.5)) +
    gradient(floorTone, (fill) => rect(0, base, frame.w, frame.h - base, fill)) +
    gradient(['#1b1a2b/0.35', '#1b1a2b/0'], (fill) => rect(0, base, frame.w, 50, fill))
  );
}

export const mat = (w: number, h: number, colour = '#c9564a'): string => {
  const edge = (x: number, y: number): string => `${n(x)} ${n(y)}`;
  return (
    polygon(
      [
        [-w * 0.43, -h],
        [w * 0.43, -h],
        [w / 2, 0],
        [-w / 2, 0],
      ],
      colour,
    ) +
    path(
      `M${edge(-w * 0.37, -h * 0.86)}L${edge(w * 0.37, -h * 0.86)}L${edge(w * 0.42, -h * 0.13)}L${edge(-w * 0.42, -h * 0.13)}Z`,
      'none',
      `stroke="${lighter(colour, 0.5)}" stroke-width="4"`,
    ) +
    repeat(
      14,
      (i) =>
        `<path d="M${edge(-w * 0.43 + (i + 0.5) * ((w * 0.86) / 14), -h)}L${edge(-w / 2 + (i + 0.5) * (w / 14), 0)}" stroke="${darker(colour, 0.18)}" stroke-width="1.6" opacity=".6"/>`,
    )
  );
};

export const hanging = (y: number, frame: Frame, r: Random): string =>
  repeat(9, (i) => {
    const x = frame.w * (0.16 + i * 0.08);
    return (
      curve(`M${n(x)} ${y}v${n(r.range(18, 34))}`, '#5b4a33', 2) +
      repeat(5, (k) =>
        path(
          `M${n(x)} ${y + 26}q${(k - 2) * 8} 20 ${(k - 2) * 5} 46q${(2 - k) * 3}-20 ${(2 - k) * 5}-46Z`,
          k % 2 ? '#d9b24a' : '#c4983a',
        ),
      )
    );
  });
