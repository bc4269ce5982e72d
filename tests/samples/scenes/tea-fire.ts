import { TALL, WIDE } from '../frame.ts';
import { LIGHTS } from '../places/light.ts';
import { hanging, shed } from '../places/stilt.ts';
import { flatBasket } from '../shapes/baskets.ts';
import { man, tay, teacher } from '../shapes/look.ts';
import * as pose from '../shapes/poses.ts';
import { roaster, smoke, stove } from '../shapes/stoves.ts';
import { at, glow, gradient, rect, repeat, stroke } from '../svg.ts';
import { inDepth, lit, place, stand, type Scene } from './common.ts';
import { helper } from './tea-field.ts';

export const turningPan: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = { horizon: 640, eye: 150, sun: -0.3, shade: 0.35 };
  return lit(
    TALL,
    light,
    shed(TALL, 1080),
    hanging(96, TALL, r),
    glow(640, 1290, 620, '#ff9a3d', 0.5),
    inDepth([
      stand(g, 190, 1240, helper(r, { woman: true, hair: 'plaits' }), { ...pose.handsFolded, turn: 0.7 }),
      stand(g, 930, 1250, helper(r, { woman: false, hair: 'short' }), { ...pose.handsBehind, turn: -0.6 }),
      stand(g, 330, 1400, tay(r, { height: 158 }), {
        ...pose.stooping([56, -82]),
        lean: 20,
        a: {
          to: [62, -76],
          bend: 1,
          hold: stroke(
            [
              [0, 0],
              [26, 8],
            ],
            '#b9824b',
            3,
          ),
        },
        b: {
          to: [52, -76],
          bend: 1,
          hold: stroke(
            [
              [0, 0],
              [24, 10],
            ],
            '#c9975b',
            3,
          ),
        },
      }),
      place(g, 650, 1450, at(0, 0, stove(r), 1) + at(0, -70, smoke(120, r, 0.3)), { shadow: 80 }),
    ]),
    glow(640, 1250, 420, '#ffb35c', 0.28),
  );
};

export const roastingDrum: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = { horizon: 330, eye: 150, sun: -0.4, shade: 0.34 };
  return lit(
    WIDE,
    light,
    shed(WIDE, 640, '#7f6243', ['#9c7d55', '#755a3a']),
    gradient(['#cfe9ee', '#fdf3d6'], (fill) => rect(1130, 120, 300, 230, fill)),
    rect(1114, 104, 332, 18, '#4a3826'),
    rect(1114, 346, 332, 18, '#4a3826'),
    repeat(6, (i) => rect(1140 + i * 54, 120, 9, 230, '#4a3826')),
    glow(800, 830, 560, '#ff9a3d', 0.5),
    inDepth([
      place(g, 790, 870, at(0, 0, roaster(), 1.12) + at(-74, -130, smoke(70, r, 0.25)), { shadow: 90 }),
      stand(
        g,
        1085,
        900,
        man(r, { top: '#5f7d8c', legs: '#3b3f52', sleeve: 'short', hairColour: '#6a6468' }),
        { view: 'side', lean: 8, a: { to: [34, -112] }, b: { to: [36, -116], bend: 1 } },
        true,
      ),
      stand(g, 480, 900, helper(r, { woman: true, hair: 'tail', top: '#f2c76b' }), {
        ...pose.stooping([44, -84]),
        lean: 18,
      }),
      stand(g, 250, 870, helper(r, { woman: false, hair: 'short', top: '#9fc7a3' }), {
        ...pose.handsFolded,
        turn: 0.6,
      }),
      place(g, 330, 1010, flatBasket(60, r), { shadow: 60 }),
      stand(g, 1340, 890, teacher(r), { ...pose.standing(r), turn: -0.6 }),
    ]),
    glow(790, 850, 420, '#ffb35c', 0.22),
  );
};
