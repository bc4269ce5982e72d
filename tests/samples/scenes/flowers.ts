import { TALL } from '../frame.ts';
import { poster, window } from '../places/classroom.ts';
import { hall } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import { bouquet, flowerBasket, plant, vase } from '../shapes/flowers.ts';
import { aoDaiGirl, man, pupil, teacher, woman } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at, ellipse, gradient, path, rect, repeat } from '../svg.ts';
import { inDepth, lit, place, row, stand, type Scene } from './common.ts';
import { hallGround, lamps } from './red-hall.ts';
import { hallOf } from './stage-set.ts';

export const giveFlowers =
  (variant: 'old' | 'teachers'): Scene =>
  (r) => {
    const h = hallOf(variant === 'old' ? '#2a5f94' : '#b5404a', {
      base: 1060,
      scale: 3.4,
      sides: false,
      starY: 180,
      middle: variant === 'old' ? 0.5 : 0.28,
    });
    const g = hallGround(h);
    const receiver =
      variant === 'old'
        ? man(r, {
            hairColour: '#c9c6c4',
            dress: 'suit',
            top: '#5d6470',
            sleeve: 'long',
            hair: 'short',
            height: 166,
          })
        : woman(r, { top: '#d7567a', hair: 'bun' });
    return lit(
      TALL,
      LIGHTS.afternoon,
      hall(TALL, h),
      lamps(TALL, 540),
      inDepth([
        ...row(
          g,
          r,
          1190,
          variant === 'old' ? [730, 980] : [640, 990],
          2,
          () =>
            person(variant === 'old' ? woman(r, { hairColour: '#a9a5a2', hair: 'bun' }) : teacher(r), {
              ...pose.holding(at(2, -8, bouquet(r)), -106),
            }),
          { jitter: 0.02 },
        ),
        place(g, 120, h.base + 40, plant(r)),
        stand(
          g,
          300,
          1420,
          variant === 'old' ? aoDaiGirl(r) : pupil(r, { woman: true, hair: 'plaits' }),
          pose.giving(at(6, -8, bouquet(r), 1.2), -112),
        ),
        stand(
          g,
          730,
          1435,
          receiver,
          { view: 'side', lean: 4, a: { to: [40, -110] }, b: { to: [38, -106], bend: 1 } },
          true,
        ),
      ]),
    );
  };

/** Bunches on a long table by the window, each from another garden. */
export const bunches: Scene = (r) => {
  const wall =
    rect(0, 0, 1067, 1000, '#efdfb8') +
    gradient(['#1b1a2b/0.16', '#1b1a2b/0'], (fill) => rect(0, 0, 1067, 400, fill)) +
    at(700, 700, window(420, 520, '#e2f0ea', '#f3d9a8')) +
    at(210, 640, poster(r, 210, 290));
  const cloth =
    gradient(['#e0566e', '#c63f58'], (fill) => rect(0, 900, 1067, 480, fill)) +
    rect(0, 896, 1067, 10, '#f6ccd3') +
    gradient(['#a82f45', '#8d2338'], (fill) => rect(0, 1380, 1067, 220, fill)) +
    rect(0, 1372, 1067, 14, '#f0c9cf') +
    repeat(14, (i) =>
      path(`M${i * 80 + 20} 1390q14 110-8 210h46q-16-110 0-210z`, '#1b1a2b', 'opacity=".08"'),
    );
  const list: [number, number, number, string][] = [
    [190, 990, 5.4, vase(r)],
    [540, 970, 5, flowerBasket(r, 0.62)],
    [880, 995, 5.6, vase(r)],
    [330, 1180, 6.6, at(0, -19, bouquet(r))],
    [740, 1190, 7, flowerBasket(r, 0.6)],
    [140, 1340, 7.2, flowerBasket(r, 0.5)],
    [500, 1350, 7.6, vase(r)],
    [900, 1345, 7.4, at(0, -19, bouquet(r))],
  ];
  return lit(
    TALL,
    LIGHTS.afternoon,
    wall,
    cloth,
    list
      .map(
        ([x, y, s, body]) =>
          ellipse(x + 10, y, 17 * s, 3.4 * s, '#1b1a2b', 'opacity=".24"') + at(x, y, body, s),
      )
      .join(''),
  );
};
