import { TALL, WIDE } from '../frame.ts';
import { LIGHTS } from '../places/light.ts';
import { backBasket, sideBasket } from '../shapes/baskets.ts';
import { farmer, pupil } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import { at } from '../svg.ts';
import { lit, type Scene } from './common.ts';
import { field, HATS, helper, pick } from './tea-field.ts';

/** Close by: two hands at a sprig, baskets on the back. */
export const picking: Scene = (r) => {
  const light = LIGHTS.morning;
  return lit(
    WIDE,
    light,
    field(WIDE, r, light, { top: 400, rows: 6, tilt: 0.03, hills: 250, size: 1.9 }, [
      {
        x: 250,
        row: 3,
        scale: 2.5,
        body: person(helper(r, { woman: true, hair: 'tail', top: '#f6f6f4' }), pick(14)),
      },
      {
        x: 1420,
        row: 3,
        scale: 2.4,
        body: person(helper(r, { hat: 'cap', woman: false, hair: 'short', top: '#7fb6d9' }), pick(14)),
        mirrored: true,
      },
      {
        x: 570,
        row: 4,
        scale: 4.1,
        body: person(helper(r, { ...HATS, top: '#f2c76b' }), { ...pick(16), extra: sideBasket() }),
      },
      {
        x: 1100,
        row: 4,
        scale: 4.2,
        body: person(farmer(r, { top: '#b5485d' }), { ...pick(18), extra: sideBasket() }),
        mirrored: true,
      },
    ]),
  );
};

export const basketBack: Scene = (r) => {
  const light = LIGHTS.noon;
  const girl = person(
    pupil(r, {
      ...HATS,
      dress: 'coat',
      top: '#3f7d8c',
      sleeve: 'long',
      legs: '#2d3142',
      scarf: false,
      hair: 'tail',
      height: 158,
    }),
    {
      view: 'back',
      nod: -3,
      a: { to: [-32, -96] },
      b: { to: [32, -98], bend: -1 },
      extra: at(0, -4, backBasket()),
    },
  );
  return lit(
    TALL,
    light,
    field(TALL, r, light, { top: 600, rows: 7, tilt: -0.05, hills: 330, size: 1.5 }, [
      { x: 880, row: 3, scale: 2.3, body: person(farmer(r), pick(20)), mirrored: true },
      { x: 170, row: 2, scale: 1.7, body: person(helper(r, HATS), pick(14)) },
      { x: 500, row: 6, scale: 7.4, body: girl },
    ]),
  );
};

export const together: Scene = (r) => {
  const light = LIGHTS.noon;
  const spots: [number, number, number, boolean][] = [
    [180, 3, 1.5, false],
    [470, 3, 1.55, true],
    [800, 3, 1.5, false],
    [1100, 3, 1.5, true],
    [1400, 3, 1.45, false],
    [320, 5, 2.2, false],
    [680, 5, 2.2, true],
    [1040, 5, 2.25, false],
    [1420, 5, 2.15, true],
    [150, 7, 3.1, false],
    [640, 7, 3.2, false],
    [1210, 7, 3.2, true],
  ];
  return lit(
    WIDE,
    light,
    field(
      WIDE,
      r,
      light,
      { top: 330, rows: 9, tilt: -0.05, hills: 220, size: 1.25 },
      spots.map(([x, row, scale, mirrored], i) => ({
        x,
        row,
        scale,
        mirrored,
        body: person(i % 4 === 1 ? farmer(r) : helper(r, i % 3 === 0 ? HATS : {}), {
          ...pick(r.range(8, 20)),
          ...(i % 3 === 1 ? { extra: sideBasket() } : {}),
        }),
      })),
    ),
  );
};
