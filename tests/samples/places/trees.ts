import { darker, lighter, mix } from '../colour.ts';
import type { Random } from '../random.ts';
import { ellipse, path, rect, repeat } from '../svg.ts';

/** The flame tree: an umbrella of red over a grey trunk. 680 cm high. */
export function flameTree(r: Random, blooming = 1, green = '#3c8048'): string {
  const trunk =
    path(
      'M-26 0C-16-120-30-190-70-270L-52-282C-20-230-8-200 0-170C14-230 60-280 110-320L120-306C60-250 30-190 30 0Z',
      '#75604f',
    ) +
    path(
      'M8 0C14-100 10-150 0-170C14-230 60-280 110-320L120-306C60-250 30-190 30 0Z',
      '#1b1a2b',
      'opacity=".16"',
    );
  const crown = (count: number, colours: readonly string[], lift: number, size: number): string =>
    repeat(count, () => {
      const x = (r.range(-1, 1) + r.range(-1, 1)) * 230;
      const y = -400 - lift - Math.sqrt(Math.max(0, 1 - (x / 470) ** 2)) * r.range(30, 150);
      return ellipse(x, y, r.range(0.6, 1.3) * size, r.range(0.35, 0.6) * size, r.pick(colours));
    });
  const base =
    ellipse(0, -420, 430, 110, darker(green, 0.14)) +
    ellipse(-140, -470, 250, 100, green) +
    ellipse(160, -460, 260, 95, darker(green, 0.08)) +
    ellipse(0, -520, 250, 80, lighter(green, 0.05));
  const red = ['#d9362b', '#e8502f', '#c92a2c', '#f0683a', '#e03a2f'];
  return (
    ellipse(30, 2, 300, 26, '#1b1a2b', 'opacity=".16"') +
    trunk +
    base +
    crown(26, [green, lighter(green, 0.12), darker(green, 0.12)], 10, 80) +
    crown(70 * blooming, red, 40, 44) +
    crown(90 * blooming, red, 70, 22)
  );
}

/** A young shade tree with a whitewashed foot. */
export const shadeTree = (r: Random, green = '#4a8f52'): string =>
  ellipse(20, 0, 150, 16, '#1b1a2b', 'opacity=".16"') +
  rect(-11, -220, 22, 220, '#7a6450') +
  rect(-11, -90, 22, 90, '#f1ede2') +
  rect(3, -220, 8, 220, '#1b1a2b', 'opacity=".15"') +
  repeat(16, () =>
    ellipse(
      r.range(-120, 120),
      -r.range(220, 420),
      r.range(50, 90),
      r.range(36, 60),
      mix(green, r.chance(0.5) ? '#2f6b45' : '#7db662', r.range(0, 0.5)),
    ),
  );
