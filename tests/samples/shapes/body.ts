import { darker, lighter } from '../colour.ts';
import { at, circle, curve, ellipse, n, path, polygon, rect } from '../svg.ts';
import type { Look } from './look.ts';

/** Trunks, drawn upright over the hip at 0, 0 with the neck at y = -56. */
const T = -56;

const front = (s: number, w: number): string =>
  `M-6 ${T - 4}C-11 ${T - 2} ${-s + 1} ${T - 1} ${-s - 1} ${T + 6}L${-s - 2} ${T + 20}C${-w} -26 ${-w} -20 ${-w - 1} 5L${w + 1} 5C${w} -20 ${w} -26 ${s + 2} ${T + 20}L${s + 1} ${T + 6}C${s - 1} ${T - 1} 11 ${T - 2} 6 ${T - 4}Z`;

const side = (w: number): string =>
  `M-5 ${T - 3}C-11 ${T + 1}-13.5 ${T + 16}-${w} -22L-${w} 5L${w} 5L${w + 0.5} -20C13.5 ${T + 20} 11 ${T + 4} 5 ${T - 3}Z`;

/** The triangle of the red scarf, or its two tails in front. */
function scarf(view: string): string {
  const red = '#d3202f';
  if (view === 'back')
    return (
      path(`M-13 ${T - 2}Q0 ${T + 1} 13 ${T - 2}L1 ${T + 25}Z`, red) +
      path(`M-13 ${T - 2}Q0 ${T + 1} 13 ${T - 2}L10 ${T + 4}Q0 ${T + 6}-10 ${T + 4}Z`, '#a81524')
    );
  const x = view === 'side' ? 6 : 0;
  return at(
    x,
    T,
    path('M-8-4Q0 7 8-4L9 1Q0 11-9 1Z', red) +
      path('M-2 4L-8 24L-1 21L1 7Z', '#b81827') +
      path('M0 4L7 26L1 23L-2 7Z', red) +
      circle(0, 4.6, 2.6, '#b81827'),
  );
}

function details(look: Look, view: string): string {
  const { top } = look;
  const line = darker(top, 0.2);
  if (view === 'back')
    return (
      (look.dress === 'aodai' || look.dress === 'sport'
        ? ''
        : path(`M-7 ${T - 3}Q0 ${T + 1} 7 ${T - 3}L7 ${T - 6}Q0 ${T - 3}-7 ${T - 6}Z`, darker(top, 0.08))) +
      (look.bib ? rect(-8, T + 14, 16, 17, look.bib, 'rx="1"') : '') +
      (look.pack
        ? path(`M-13 ${T + 4}Q0 ${T - 4} 13 ${T + 4}L14 -12Q0 -6-14 -12Z`, look.pack) +
          path(`M-10 -32H10V-15Q0 -11-10 -15Z`, darker(look.pack, 0.15))
        : '')
    );
  const x = view === 'side' ? 6 : 0;
  let out = '';
  if (look.dress === 'shirt' || look.dress === 'polo') {
    out += curve(`M${x} ${T + 3}V${look.dress === 'polo' ? T + 14 : 3}`, line, 0.9);
    out += path(
      `M${x - 7} ${T - 4}L${x} ${T + 4}L${x + 7} ${T - 4}L${x + 8} ${T + 1}L${x + 3} ${T + 7}L${x} ${T + 4}L${x - 3} ${T + 7}L${x - 8} ${T + 1}Z`,
      look.dress === 'polo' ? lighter(top, 0.55) : darker(top, 0.05),
    );
    if (look.dress === 'shirt' && view === 'front')
      out += path(`M6 ${T + 14}h9v8q-4.5 3-9 0z`, darker(top, 0.06));
  }
  if (look.dress === 'suit') {
    out += path(`M${x - 7} ${T - 4}L${x} ${T + 24}L${x + 7} ${T - 4}Z`, '#f8f8f6');
    out += path(
      `M${x - 7} ${T - 4}L${x - 10} ${T + 8}L${x} ${T + 24}Z M${x + 7} ${T - 4}L${x + 10} ${T + 8}L${x} ${T + 24}Z`,
      darker(top, 0.22),
    );
    out += curve(`M${x} ${T + 24}V4`, darker(top, 0.3), 0.9);
  }
  if (look.tie)
    out += path(
      `M${x - 2.4} ${T + 1}H${x + 2.4}L${x + 1.6} ${T + 5}L${x + 3.4} ${T + 24}L${x} ${T + 29}L${x - 3.4} ${T + 24}L${x - 1.6} ${T + 5}Z`,
      look.tie,
    );
  if (look.dress === 'aodai') {
    out += path(
      `M${x - 6} ${T - 8}Q${x} ${T - 5} ${x + 6} ${T - 8}V${T - 2}Q${x} ${T + 1}${x - 6 < 0 ? '' : ' '}${x - 6} ${T - 2}Z`,
      darker(top, 0.09),
    );
    out += curve(`M${x + 4} ${T}Q${x + 10} ${T + 8} ${x + 13} ${T + 17}`, line, 0.8);
    if (view === 'front' && look.top !== '#fbfbf8')
      out += [
        [-8, -36],
        [4, -28],
        [-3, -18],
        [9, -14],
      ]
        .map(
          ([a, b]) =>
            circle(a ?? 0, b ?? 0, 1.7, lighter(top, 0.5)) +
            circle((a ?? 0) + 3, (b ?? 0) - 2, 1.1, lighter(top, 0.35)),
        )
        .join('');
  }
  if (look.dress === 'tay' || look.dress === 'coat') {
    out += curve(`M${x} ${T - 1}V4`, look.dress === 'tay' ? '#d8dbe8' : line, 1);
    if (look.dress === 'tay')
      out +=
        curve(`M${x - 6} ${T - 3}Q${x} ${T + 5} ${x + 6} ${T - 3}`, '#e9c46a', 1.6) +
        rect(-13, -9, 26, 5, '#8c2f4a') +
        curve('M0-6V14M3-6V11', '#8c2f4a', 2.2);
  }
  if (look.dress === 'sport')
    out += path(
      `M${x - 8} ${T - 4}Q${x} ${T + 9} ${x + 8} ${T - 4}Q${x} ${T + 4}${x - 8 < 0 ? '' : ' '}${x - 8} ${T - 4}Z`,
      '#ffffff',
      'opacity=".8"',
    );
  if (look.dress === 'dance') out += rect(-12.5, -8, 25, 5, lighter(top, 0.5));
  if (look.badge) out += circle(x - 8, T + 15, 2.1, '#d3202f') + circle(x - 8, T + 14.4, 0.9, '#f7c948');
  if (look.bib) out += rect(x - 8, T + 16, 16, 15, look.bib, 'rx="1"');
  if (look.pack) out += curve(`M-12 ${T}Q-14 ${T + 16}-12 -24M12 ${T}Q14 ${T + 16} 12 -24`, look.pack, 3);
  return out;
}

export function trunk(look: Look, view: 'front' | 'back' | 'side'): string {
  const shoulder = look.woman ? 15.5 : 18.5;
  const waist = look.dress === 'aodai' ? 11.5 : look.woman ? 12.5 : 13;
  const shape = view === 'side' ? side(look.dress === 'aodai' ? 9.5 : 11) : front(shoulder, waist);
  const shadow =
    view === 'side'
      ? path(
          `M-5 ${T - 3}C-11 ${T + 1}-13.5 ${T + 16}-11 -22L-11 5H-4C-6 -20-7 ${T + 18}-1 ${T - 2}Z`,
          '#1b1a2b',
          'opacity=".1"',
        )
      : path(
          `M6 ${T - 4}C11 ${T - 2} ${shoulder - 1} ${T - 1} ${shoulder + 1} ${T + 6}L${shoulder + 2} ${T + 20}C${waist} -26 ${waist} -20 ${waist + 1} 5H${n(waist * 0.4)}C8 -20 3 -36 9 ${T + 4}Z`,
          '#1b1a2b',
          'opacity=".09"',
        );
  const stripe = look.dress === 'sport' ? rect(-16, -30, 32, 6, '#ffffff', 'opacity=".75"') : '';
  const body = look.dress === 'sport' && view !== 'side' ? stripe : '';
  return path(shape, look.top) + body + shadow + details(look, view) + (look.scarf ? scarf(view) : '');
}

/** What hangs from the hip over the legs: dress panels and skirts. */
export function hem(look: Look, view: 'front' | 'back' | 'side', sway: number): string {
  const { top } = look;
  const fold = (d: string): string => curve(d, darker(top, 0.14), 1);
  if (look.dress === 'aodai') {
    if (view === 'side')
      return (
        path(`M-9.5 -4L${n(-13 - sway * 1.5)} 66L${n(-1 - sway)} 69L3 -4Z`, darker(top, 0.1)) +
        path(`M-3 -4L${n(1 + sway)} 68L${n(14 + sway * 1.5)} 65L9.5 -4Z`, top) +
        fold(`M4 6Q6 40 ${n(7 + sway)} 64`)
      );
    return (
      path(`M-12 -6Q-15.5 30 ${n(-16 + sway)} 66Q${n(sway)} 71 ${n(16 + sway)} 66Q15.5 30 12 -6Z`, top) +
      fold(`M-5 8Q-7 40 ${n(-7 + sway)} 65M5 12Q7 40 ${n(8 + sway)} 64`) +
      path(`M6 -6Q10 30 ${n(7 + sway)} 68L${n(16 + sway)} 66Q15.5 30 12 -6Z`, '#1b1a2b', 'opacity=".08"')
    );
  }
  if (look.dress === 'tay')
    return (
      path('M-13 0Q-16 14-17 24Q0 29 17 24Q16 14 13 0Z', top) + curve('M-17 23Q0 28 17 23', '#5b7bd0', 1.6)
    );
  if (look.dress === 'coat' || look.dress === 'suit')
    return (
      path('M-13.5 0L-15 14Q0 18 15 14L13.5 0Z', top) +
      (view === 'back' ? '' : curve('M0 2V15', darker(top, 0.25), 0.9))
    );
  if (look.dress === 'dance')
    return (
      polygon(
        [
          [-12, -4],
          [12, -4],
          [25 + sway, 48],
          [-25 + sway, 48],
        ],
        top,
      ) +
      ellipse(sway, 48, 25, 4, lighter(top, 0.3)) +
      fold(`M-5 4L${n(-11 + sway)} 46M5 4L${n(11 + sway)} 46`)
    );
  return look.scarf || look.dress === 'sport' || look.dress === 'polo'
    ? path('M-13.6 2L-13.4 9Q0 12 13.4 9L13.6 2Z', top)
    : rect(-13.4, 3.4, 26.8, 3.2, darker(look.legs, 0.3));
}
