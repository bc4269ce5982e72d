import type { Ground } from '../ground.ts';
import type { Hall } from '../places/hall.ts';
import type { Random } from '../random.ts';
import { pupil } from '../shapes/look.ts';
import { circle, ellipse, gradient, path, rect, repeat } from '../svg.ts';
import { inDepth, listeners } from './common.ts';

export const hallOf = (curtain: string, more: Partial<Hall> = {}): Hall => ({
  curtain,
  wall: '#efe2c6',
  floor: ['#b98852', '#90643a'],
  base: 560,
  scale: 1.75,
  bust: false,
  starY: 92,
  ...more,
});

export const spots = (xs: readonly number[], h: number, colour = '#fff0c4'): string =>
  xs
    .map(
      (x) =>
        gradient([`${colour}/0.42`, `${colour}/0.05`], (fill) =>
          path(`M${x - 20} 0H${x + 20}L${x + 170} ${h}H${x - 170}Z`, fill),
        ) + ellipse(x, h, 170, 30, colour, 'opacity=".16"'),
    )
    .join('');

export const stageEdge = (w: number, y: number, colour = '#7a4a2b'): string =>
  rect(0, y, w, 70, colour) +
  rect(0, y, w, 10, '#c48a55') +
  repeat(w / 40, (i) => circle(20 + i * 40, y + 40, 5, '#f0c356', 'opacity=".8"'));

export const silhouettes = (g: Ground, r: Random, y: number, w: number, count: number): string =>
  inDepth(listeners(g, r, y, [30, w - 30], count, () => pupil(r), 'chair', '#5b3a28'));
