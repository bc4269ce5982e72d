import { darker, lighter } from '../colour.ts';
import { circle, curve, ellipse, path, rect, repeat, stroke } from '../svg.ts';

const handle = (long: number): string =>
  stroke(
    [
      [0, -long * 0.45],
      [0, long * 0.5],
    ],
    '#a97b48',
    3.2,
  );

export const shovel = (): string =>
  handle(110) + path('M-10 52H10V74Q0 86-10 74Z', '#7f8790') + path('M0 52H10V74Q5 80 0 82Z', '#5f666f');

export const broom = (): string =>
  handle(96) +
  path('M-5 44L-17 78H17L5 44Z', '#cfa75b') +
  repeat(6, (i) => curve(`M${-3 + i * 1.2} 48L${-13 + i * 5.2} 77`, '#a5803e', 1)) +
  rect(-6, 43, 12, 4, '#b5485d');

export const bucket = (colour = '#3b7dbb'): string =>
  path('M-15-28L-11 0H11L15-28Z', colour) +
  path('M4-28H15L11 0H5Z', '#1b1a2b', 'opacity=".14"') +
  ellipse(0, -28, 15, 4, lighter(colour, 0.3)) +
  ellipse(0, -27.6, 12, 2.8, '#cfe8f2') +
  curve('M-15-28Q0-46 15-28', darker(colour, 0.35), 1.4);

export const wheelbarrow = (): string =>
  path('M-44-52H36L22-22H-28Z', '#3f8f6a') +
  path('M0-52H36L22-22H6Z', '#1b1a2b', 'opacity=".12"') +
  path('M-40-52Q-10-74 30-52Z', '#7a5a3c') +
  stroke(
    [
      [36, -50],
      [70, -58],
    ],
    '#5d626b',
    4,
  ) +
  stroke(
    [
      [8, -24],
      [20, -2],
    ],
    '#5d626b',
    4,
  ) +
  circle(-30, -13, 13, '#2c2c33') +
  circle(-30, -13, 5, '#9aa0a8');
