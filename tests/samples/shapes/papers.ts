import { darker } from '../colour.ts';
import { at, curve, path, rect, repeat } from '../svg.ts';
import { star } from './flags.ts';

export const paper = (w = 21, h = 28): string =>
  rect(-w / 2, -h / 2, w, h, '#fffdf6', 'stroke="#cfc8b6" stroke-width=".6"') +
  repeat(5, (i) => rect(-w / 2 + 3, -h / 2 + 5 + i * (h / 7), w - 6 - (i % 3) * 3, 0.9, '#b9b4a6'));

export const folder = (colour = '#c01b2a'): string =>
  rect(-17, -12, 34, 24, colour, 'rx="1.5"') +
  rect(-17, -12, 34, 24, 'none', `rx="1.5" stroke="${darker(colour, 0.3)}" stroke-width=".8"`) +
  rect(-12, -4.5, 24, 1.8, '#f3c84b') +
  rect(-8, 0, 16, 1.4, '#f3c84b') +
  path('M-17-12h2.5v24h-2.5z', darker(colour, 0.25));

export const certificate = (): string =>
  rect(-20, -14, 40, 28, '#fffbe9') +
  rect(-18, -12, 36, 24, 'none', 'stroke="#d9a33a" stroke-width="1.4"') +
  at(0, -5.5, star(4, '#d62030')) +
  rect(-10, 1.5, 20, 1.4, '#c9b38a') +
  rect(-13, 5.5, 26, 1, '#d8cfb8');

export const book = (colour = '#2274a5'): string =>
  path('M0-1Q-8-6-16-3V10Q-8 7 0 12Q8 7 16 10V-3Q8-6 0-1Z', '#fffdf3') +
  path('M-16 10Q-8 7 0 12Q8 7 16 10V12Q8 9.4 0 14Q-8 9.4-16 12Z', colour) +
  curve('M0-1V12', '#cfc6b0', 0.8);
