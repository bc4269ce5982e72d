import { darker, lighter } from '../colour.ts';
import type { Frame } from '../frame.ts';
import { star } from '../shapes/flags.ts';
import { at, circle, curve, ellipse, gradient, n, path, polygon, rect, repeat } from '../svg.ts';

export interface Hall {
  readonly curtain: string;
  readonly wall: string;
  readonly floor: readonly [string, string];
  /** Where the floor of the room or stage begins. */
  readonly base: number;
  /** Where the star and the bust stand, as a share of the width. */
  readonly middle?: number;
  /** Px per cm at the back wall. */
  readonly scale: number;
  readonly bust?: boolean;
  readonly star?: boolean;
  /** Height of the star in px from the top. */
  readonly starY?: number;
  readonly sides?: boolean;
}

const folds = (frame: Frame, x1: number, x2: number, bottom: number, colour: string, width: number): string =>
  repeat((x2 - x1) / width, (i) =>
    gradient(
      [darker(colour, 0.2), lighter(colour, 0.07), colour, darker(colour, 0.26)],
      (fill) => rect(x1 + i * width, 0, Math.min(width, x2 - x1 - i * width) + 1, bottom, fill),
      'right',
    ),
  ) + gradient(['#1b1a2b/0.35', '#1b1a2b/0'], (fill) => rect(x1, 0, x2 - x1, frame.h * 0.16, fill));

/** A plain white bust on a red-clothed stand; no face, a shape only. */
export const bust = (): string =>
  path('M-46-118H46L40 0H-40Z', '#b01f2c') +
  path('M12-118H46L40 0H16Z', '#1b1a2b', 'opacity=".14"') +
  rect(-50, -126, 100, 12, '#e8bd4a') +
  repeat(12, (i) => path(`M${-46 + i * 8}-114l4 9l4-9z`, '#e8bd4a')) +
  path('M-20-126H20V-136H-20Z', '#e4e1d8') +
  path('M-34-136C-34-162-22-166-9-168L-8-176H8L9-168C22-166 34-162 34-136Z', '#f6f4ee') +
  path('M-14-196C-15-218 15-218 14-196C14-182 8-172 0-170C-8-172-14-182-14-196Z', '#f6f4ee') +
  path(
    'M3-212C16-212 15-200 14-196C14-182 8-172 0-170C8-180 9-200 3-212ZM9-168C22-166 34-162 34-136H16C18-150 16-160 9-168Z',
    '#1b1a2b',
    'opacity=".09"',
  );

/** A hall with its curtain, gold star and bust, and the boards of the floor. */
export function hall(frame: Frame, h: Hall): string {
  const { base, scale } = h;
  const x = (h.middle ?? 0.5) * frame.w;
  const side = h.sides === false ? 0 : frame.w * 0.09;
  const wall = rect(0, 0, frame.w, base, h.wall);
  const curtain = folds(frame, side, frame.w - side, base, h.curtain, 46 * scale * 0.42);
  const pelmet =
    gradient([lighter(h.curtain, 0.04), darker(h.curtain, 0.3)], (fill) =>
      rect(side, 0, frame.w - side * 2, 26 * scale * 0.6, fill),
    ) + rect(side, 26 * scale * 0.6, frame.w - side * 2, 3 * scale * 0.6, '#e0b04a');
  const frameSides =
    side > 0
      ? [side, frame.w - side].map((px) => rect(px - 10, 0, 20, base, darker(h.wall, 0.16))).join('') +
        rect(0, base - 40 * scale * 0.5, side, 40 * scale * 0.5, darker(h.wall, 0.12)) +
        rect(frame.w - side, base - 40 * scale * 0.5, side, 40 * scale * 0.5, darker(h.wall, 0.12))
      : '';
  const sign =
    h.star === false
      ? ''
      : at(
          x,
          h.starY ?? base - 292 * scale,
          star(34) +
            path(
              'M0-34L8-10.6L0 0Z M34-10L13 4L0 0Z M20 28L0 13L0 0Z M-20 28L-13 4L0 0Z M-34-10L-8-10.6L0 0Z',
              '#1b1a2b',
              'opacity=".13"',
            ),
          scale,
        );
  const figure =
    h.bust === false ? '' : at(x, base + 4, ellipse(0, 0, 60, 7, '#1b1a2b', 'opacity=".25"') + bust(), scale);
  const planks =
    gradient(h.floor, (fill) => rect(0, base, frame.w, frame.h - base, fill)) +
    repeat(17, (i) => {
      const k = (i - 8) / 8;
      return `<path d="M${n(frame.w / 2 + k * frame.w * 0.62)} ${base}L${n(frame.w / 2 + k * frame.w * 1.9)} ${frame.h}" stroke="${darker(h.floor[1], 0.3)}" stroke-opacity=".35" stroke-width="2"/>`;
    }) +
    gradient(['#1b1a2b/0.3', '#1b1a2b/0'], (fill) => rect(0, base, frame.w, 60, fill));
  return (
    wall +
    curtain +
    pelmet +
    frameSides +
    sign +
    figure +
    planks +
    rect(0, base - 7, frame.w, 10, darker(h.floor[1], 0.35))
  );
}

/** A loud-speaker box, a lamp of the stage, a string of small flags for the hall. */
export const speaker = (): string =>
  rect(-22, -96, 44, 96, '#2a2a30') +
  circle(0, -62, 15, '#3d3d45') +
  circle(0, -62, 7, '#1c1c21') +
  circle(0, -28, 17, '#3d3d45') +
  circle(0, -28, 8, '#1c1c21') +
  rect(12, -96, 10, 96, '#000', 'opacity=".2"');

export const chair = (colour = '#7c3f2a'): string =>
  rect(-19, -92, 38, 40, colour, 'rx="4"') +
  rect(-15, -88, 30, 30, lighter(colour, 0.12), 'rx="3"') +
  rect(-20, -48, 40, 7, darker(colour, 0.1), 'rx="2"') +
  rect(-18, -44, 5, 44, darker(colour, 0.3)) +
  rect(13, -44, 5, 44, darker(colour, 0.3));

/** The back of a chair as seen from the rows behind. */
export const chairBack = (colour = '#b0303c'): string =>
  rect(-21, -79, 42, 40, colour, 'rx="6"') +
  rect(7, -79, 14, 40, '#1b1a2b', 'rx="6" opacity=".14"') +
  rect(-17, -79, 34, 4, lighter(colour, 0.2), 'rx="2"') +
  rect(-18, -42, 5, 42, '#4b4040') +
  rect(13, -42, 5, 42, '#4b4040');

/** A long table under a cloth, seen from the front. */
export function table(w: number, cloth: string, h = 76, legs = false): string {
  if (legs)
    return (
      rect(-w / 2, -h, w, 6, cloth) +
      rect(-w / 2 + 6, -h + 6, 8, h - 6, darker(cloth, 0.3)) +
      rect(w / 2 - 14, -h + 6, 8, h - 6, darker(cloth, 0.3)) +
      rect(-w / 2 + 6, -h + 6, w - 12, 12, darker(cloth, 0.16))
    );
  return (
    rect(-w / 2, -h, w, h - 3, cloth) +
    repeat(w / 26, (i) =>
      path(
        `M${n(-w / 2 + i * 26 + 8)} ${-h + 12}q4 30-2 ${h - 17}h12q-4-30-2-${h - 17}z`,
        '#1b1a2b',
        'opacity=".07"',
      ),
    ) +
    polygon(
      [
        [-w / 2 - 2, -h - 5],
        [w / 2 + 2, -h - 5],
        [w / 2 + 4, -h + 6],
        [-w / 2 - 4, -h + 6],
      ],
      lighter(cloth, 0.12),
    ) +
    curve(`M${-w / 2} ${-h + 14}H${w / 2}`, '#e8bd4a', 1.6)
  );
}
