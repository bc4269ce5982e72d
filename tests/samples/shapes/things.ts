import { darker, lighter } from '../colour.ts';
import { at, circle, curve, ellipse, path, rect, stroke } from '../svg.ts';
import { star } from './flags.ts';

export const microphone = (): string =>
  stroke(
    [
      [0, 0],
      [-3, -13],
    ],
    '#26262b',
    3,
  ) +
  circle(-3.5, -16, 4.2, '#4a4a52') +
  curve('M-6.5-17.5q3-2 5.6-1', '#77777f', 0.8);

export const lectern = (wood = '#8a552c'): string =>
  path('M-34-112H34L30 0H-30Z', wood) +
  path('M8-112H34L30 0H10Z', '#1b1a2b', 'opacity=".13"') +
  rect(-38, -118, 76, 8, lighter(wood, 0.18)) +
  rect(-34, -4, 68, 4, darker(wood, 0.35)) +
  rect(-22, -94, 44, 62, 'none', `stroke="${darker(wood, 0.25)}" stroke-width="2"`) +
  at(0, -63, star(12, '#e8bd4a')) +
  curve('M18-118Q22-136 10-146', '#26262b', 1.6) +
  ellipse(9, -147, 3.4, 2.8, '#26262b');

export const ballotBox = (): string =>
  rect(-32, -58, 64, 58, '#c92a36') +
  rect(8, -58, 24, 58, '#1b1a2b', 'opacity=".13"') +
  rect(-34, -64, 68, 8, '#a81f2b') +
  rect(-16, -62, 32, 3, '#3a0d12') +
  at(0, -30, star(13, '#f9c92d'));

export const balloon = (colour: string): string =>
  curve('M0 18Q5 34-2 52', '#8a8580', 0.7) +
  path('M0 18C-18 4-16-20 0-20S18 4 0 18Z', colour) +
  path('M-3 20L0 17L3 20Z', darker(colour, 0.2)) +
  ellipse(-5.5, -9, 3, 6, '#ffffff', 'opacity=".45"') +
  path('M0 18C14 8 17-12 8-18C12-6 8 8 0 18Z', '#1b1a2b', 'opacity=".12"');

export const box = (w: number, h: number, colour = '#c99a62'): string =>
  rect(-w / 2, -h, w, h, colour) +
  rect(w * 0.2, -h, w * 0.3, h, '#1b1a2b', 'opacity=".1"') +
  rect(-w * 0.09, -h, w * 0.18, h, lighter(colour, 0.25)) +
  rect(-w / 2, -h, w, 3, darker(colour, 0.12));

export const stool = (colour = '#2f6fb0'): string =>
  rect(-17, -36, 34, 5, colour, 'rx="2"') +
  path('M-14-31L-17 0H-12L-10-31ZM14-31L17 0H12L10-31Z', darker(colour, 0.2));
