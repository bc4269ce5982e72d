import { darker, lighter } from '../colour.ts';
import { at, circle, curve, ellipse, path, stroke } from '../svg.ts';
import type { Look } from './look.ts';

/** Heads have no features: a face is a plain shape, hair and hat say the rest. Origin: the middle of the head. */
const EGG = 'M-10.6-2C-10.9 8-6 14 .6 14C6.6 14 10.7 8 10.6-2C10.6-16.5-10.6-16.5-10.6-2Z';

export const cone = (wide = 26): string =>
  path(`M${-wide}-3Q0 5 ${wide}-3L0-27Z`, '#ecd9a3') +
  path(`M0-27L${wide}-3Q${wide / 2} 1 4 1Z`, '#cdb377') +
  path(`M${-wide}-3Q0 5 ${wide}-3Q0 1 ${-wide}-3Z`, '#a98d55') +
  curve(
    `M${-wide * 0.66}-10.5Q0-5 ${wide * 0.66}-10.5M${-wide * 0.36}-18Q0-14.5 ${wide * 0.36}-18`,
    '#b89b60',
    0.8,
  );

function hat(look: Look): string {
  const colour = look.hatColour ?? '#c8412f';
  if (look.hat === 'cone') return at(0, -5, cone());
  if (look.hat === 'turban')
    return (
      path('M-12.4-3C-14-16-4-18 0-17.6C5-18 14-15 12.4-3C6-8-6-8-12.4-3Z', '#1f2747') +
      curve('M-12-6C-5-12 6-12 12-6M-10-11C-4-15 6-15 11-10', '#3c4a85', 1.2)
    );
  if (look.hat === 'cap')
    return (
      path('M-11.8-3C-12-17 12-17 11.8-3Z', colour) +
      path('M-11.8-3Q8-6 19-1Q8-.5-11.8-3Z', darker(colour, 0.2))
    );
  return '';
}

/** Hair that hangs behind the body; drawn before it when the face is seen. */
export function hairBehind(look: Look, turn: number): string {
  const back = -turn * 7;
  if (look.hair === 'long')
    return path(
      `M${-12 + back * 0.6}-4C${-15 + back} 14 ${-13 + back} 34 ${-9 + back} 40Q${back} 43 ${9 + back} 40C${13 + back} 30 ${14 + back * 0.5} 12 ${12 + back * 0.2}-4Z`,
      look.hairColour,
    );
  if (look.hair === 'bob')
    return path(
      `M${-13 + back * 0.5}-4C${-15 + back * 0.5} 6-14 14-11 16L11 16C14 12 ${14 + back * 0.4} 4 ${12.5 + back * 0.4}-4Z`,
      look.hairColour,
    );
  if (look.hair === 'tail' && Math.abs(turn) > 0.3)
    return path(
      `M${back * 1.3}-8C${back * 3.2}-10 ${back * 3.4} 10 ${back * 2.6} 24C${back * 2} 12 ${back * 1.6} 6 ${back} 2Z`,
      look.hairColour,
    );
  if (look.hair === 'bun') return circle(back * 1.7, turn === 0 ? -13 : -4, 6.5, look.hairColour);
  if (look.hair === 'plaits')
    return (
      stroke(
        [
          [-10, 4],
          [-12, 18],
          [-11, 32],
        ],
        look.hairColour,
        5,
      ) +
      stroke(
        [
          [10, 4],
          [12, 18],
          [11, 32],
        ],
        look.hairColour,
        5,
      )
    );
  return '';
}

function facing(look: Look, turn: number): string {
  const t = Math.abs(turn);
  const colour = look.hairColour;
  const long = look.woman ? 3 : 0;
  /** How far the hair reaches down the neck and forward over the ear when the head is turned. */
  const nape = look.woman ? 6 * t : 2 * t;
  const temple = look.woman ? 9.4 * t : 7.2 * t;
  const cap =
    look.hair === 'bald'
      ? `M${-11.8} ${4 + 4 * t}C-13-6-10-9 ${-9 + 6 * t}-8L${-8.6 + 9 * t} ${3 + 5 * t}Z`
      : `M-11.6 ${3 + long + nape}C-14-18 11.5-22 11.9 ${-1 + long - 3 * t}L${9.4 + 1.6 * t} ${-4 - t}Q${4 + 5 * t} ${-9.5} ${-2 + 6 * t}-7.8` +
        `Q${-7.5 + temple}-6 ${-8.6 + temple} ${-1 + 2 * t}L${-8.8 + temple} ${4 + long + nape * 0.7}Q${-9.8 + 3 * t} ${5 + long + nape * 1.35}-11.6 ${3 + long + nape}Z`;
  const ear =
    t > 0.35
      ? ellipse(-8.4 + temple, 3.5, 2.4, 3.2, darker(look.skin, 0.12))
      : circle(-10.8, 2.5, 2.2, look.skin) + (t < 0.2 ? circle(10.8, 2.5, 2.2, look.skin) : '');
  const shine = curve(`M${-6 + 3 * t}-13.5Q0-16 6-13`, lighter(colour, 0.16), 1.5);
  const mask = look.mask
    ? at(
        3.4 * t,
        0,
        path('M-9.6 3.4Q0-.6 9.4 3.4Q9.4 10 5 13Q0 15.6-5 13Q-9.8 10-9.6 3.4Z', '#a9d3e3') +
          curve('M-7 6.6Q0 4.6 7 6.6M-6.4 9.6Q0 8.4 6.4 9.6', '#86b9cd', 0.8),
      )
    : '';
  const body =
    path(EGG, look.skin) +
    (look.hair === 'bob' || look.hair === 'long' ? '' : ear) +
    mask +
    path(cap, colour) +
    (look.hair === 'bald' ? '' : shine);
  return at(0, 0, body, 1, 0, turn < 0) + hat(look);
}

function away(look: Look): string {
  const colour = look.hairColour;
  const skull = path(
    'M-12-2C-12.4-19 12.4-19 12-2C12 6 9 11.5 7 12.6Q0 14.5-7 12.6C-9 11.5-12 6-12-2Z',
    colour,
  );
  const ears = circle(-11.6, 2.5, 2.3, look.skin) + circle(11.6, 2.5, 2.3, look.skin);
  const shine =
    curve('M-7-12Q0-15.5 7-12', lighter(colour, 0.18), 1.6) +
    curve('M-8.6-7Q0-11 8.6-7', lighter(colour, 0.1), 1.2);
  const length: Record<Look['hair'], string> = {
    short: '',
    crop: path('M-9 7Q0 12 9 7L7 12.6Q0 14.5-7 12.6Z', look.skin, 'opacity=".55"'),
    bald: path('M-10-8C-8-17 8-17 10-8Q0-2-10-8Z', look.skin),
    bob: path('M-12.4-3C-14.5 8-14 16-11.5 17Q0 20 11.5 17C14 16 14.5 8 12.4-3Z', colour),
    long:
      path('M-12.4-3C-15 16-13 38-9.5 44Q0 48 9.5 44C13 38 15 16 12.4-3Z', colour) +
      curve('M-5 6C-7 20-6 34-4 42M5 6C7 20 6 34 4 42', lighter(colour, 0.12), 1),
    tail: path('M-4-4C-8 8-6 30-1 38Q3 36 4 30C7 14 6 4 4-4Z', colour) + ellipse(0, -3, 4.6, 2.4, '#b5485d'),
    bun: circle(0, -3, 7.6, lighter(colour, 0.07)) + curve('M-5-4Q0-9 5-4', lighter(colour, 0.2), 1),
    plaits:
      stroke(
        [
          [-9, 6],
          [-10, 20],
          [-8, 34],
        ],
        colour,
        5.4,
      ) +
      stroke(
        [
          [9, 6],
          [10, 20],
          [8, 34],
        ],
        colour,
        5.4,
      ) +
      circle(-8, 35, 2.6, '#b5485d') +
      circle(8, 35, 2.6, '#b5485d'),
  };
  return (
    ears +
    skull +
    (look.mask ? path('M-13.6-1L-9.8 1.5V6.5L-13 8.5Z M13.6-1L9.8 1.5V6.5L13 8.5Z', '#a9d3e3') : '') +
    shine +
    length[look.hair] +
    hat(look)
  );
}

export const head = (look: Look, turn: number, back: boolean): string =>
  back ? away(look) : facing(look, turn);
