import { darker, lighter } from '../colour.ts';
import type { Random } from '../random.ts';
import { curve, n, path, polygon, rect, repeat } from '../svg.ts';

const BAY = 400;

const STOREY = 340;

function bay(x: number, y: number, door: boolean, wall: string, lit: boolean): string {
  const inside = darker(wall, 0.1);
  const pane = lit ? '#ffd98a' : '#5d8aa0';
  const window = (wx: number): string =>
    rect(wx - 4, y - 236, 108, 128, '#e9e4d2') +
    rect(wx, y - 232, 100, 120, pane) +
    path(
      `M${wx} ${y - 112}L${wx + 60} ${y - 232}H${wx + 90}L${wx + 30} ${y - 112}Z`,
      '#ffffff',
      'opacity=".16"',
    ) +
    rect(wx + 48, y - 232, 4, 120, '#e9e4d2') +
    rect(wx, y - 174, 100, 4, '#e9e4d2');
  return (
    rect(x, y - STOREY, BAY, STOREY, inside) +
    rect(x, y - 90, BAY, 90, darker(inside, 0.06)) +
    (door
      ? rect(x + 42, y - 236, 92, 236, '#6f4a33') +
        rect(x + 46, y - 232, 40, 226, '#8a5c3f') +
        rect(x + 90, y - 232, 40, 226, '#7d5238') +
        window(x + 210)
      : window(x + 40) + window(x + 220))
  );
}

/** The two-storey yellow school with its galleries; feet of the middle at 0, 0, in cm. */
export function school(r: Random, bays: number, wall = '#f2d488', lit = false, storeys = 2): string {
  const w = bays * BAY;
  const left = -w / 2;
  const roof = '#b4512f';
  const doors = r.int(0, 1);
  let out = '';
  for (let s = 0; s < storeys; s++) {
    const y = -s * STOREY - 40;
    out += repeat(bays, (i) => bay(left + i * BAY, y, (i + s) % 2 === doors, wall, lit && r.chance(0.6)));
    out += rect(left, y - STOREY, w, 60, '#1b1a2b', 'opacity=".22"');
    out +=
      rect(left - 20, y - STOREY - 16, w + 40, 44, lighter(wall, 0.25)) +
      rect(left - 20, y - STOREY + 22, w + 40, 8, darker(wall, 0.25));
    if (s > 0)
      out +=
        rect(left, y - 96, w, 10, lighter(wall, 0.35)) +
        repeat(bays * 12, (i) => rect(left + i * (BAY / 12) + 12, y - 88, 7, 78, lighter(wall, 0.15))) +
        rect(left - 10, y - 16, w + 20, 18, lighter(wall, 0.25));
    out += repeat(
      bays + 1,
      (i) =>
        rect(left + i * BAY - 17, y - STOREY + 20, 34, STOREY - 18, wall) +
        rect(left + i * BAY + 5, y - STOREY + 20, 12, STOREY - 18, darker(wall, 0.14)),
    );
  }
  const top = -storeys * STOREY - 56;
  out += polygon(
    [
      [left - 60, top],
      [left + 70, top - 150],
      [-left - 70, top - 150],
      [-left + 60, top],
    ],
    roof,
  );
  out += repeat(bays * 5, (i) =>
    curve(
      `M${n(left - 60 + (i * (w + 120)) / (bays * 5))} ${top}L${n(left + 70 + (i * (w - 140)) / (bays * 5))} ${top - 150}`,
      darker(roof, 0.14),
      4,
    ),
  );
  out +=
    rect(left - 66, top - 4, w + 132, 16, darker(roof, 0.3)) +
    rect(left + 60, top - 158, w - 120, 12, lighter(roof, 0.1));
  out += rect(left - 30, -40, w + 60, 40, '#c9bda0') + rect(left - 50, -14, w + 100, 14, '#b5a98c');
  return out;
}
