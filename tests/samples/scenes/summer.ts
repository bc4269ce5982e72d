import { WIDE } from '../frame.ts';
import { clouds, hills, palm, sky } from '../places/land.ts';
import { LIGHTS } from '../places/light.ts';
import { floor, hedge } from '../places/paving.ts';
import { mat, stiltHouse } from '../places/stilt.ts';
import { bunting, star } from '../shapes/flags.ts';
import { bouquet } from '../shapes/flowers.ts';
import { kid, man, pupil, tay, unionist, woman } from '../shapes/look.ts';
import { book, folder } from '../shapes/papers.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { box } from '../shapes/things.ts';
import { at, repeat } from '../svg.ts';
import { inDepth, lit, place, row, stand, yard, type Scene } from './common.ts';

export const unionPicture: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = { horizon: 350, eye: 170, sun: 0.7, shade: 0.22 };
  return lit(
    WIDE,
    light,
    yard(WIDE, r, {
      light,
      ground: g,
      base: 520,
      hills: 240,
      house: { x: 960, bays: 4, wall: '#f4da98' },
      shade: [{ x: 150, y: 600 }],
    }),
    bunting(300, 1600, 46, 50, 34),
    inDepth([
      ...row(
        g,
        r,
        730,
        [330, 1270],
        8,
        (i) =>
          person(i === 3 ? man(r, { tie: '#7c1f2f' }) : i === 4 ? woman(r) : unionist(r), pose.standing(r)),
        { jitter: 0.05 },
      ),
      ...row(
        g,
        r,
        860,
        [260, 1340],
        8,
        (i) =>
          person(
            unionist(r),
            i % 3 === 1 ? pose.holding(at(2, -8, bouquet(r), 0.95), -106) : pose.handsFolded,
          ),
        { jitter: 0.05 },
      ),
      ...row(g, r, 985, [480, 1120], 4, () => person(unionist(r), pose.onMat(r)), {
        jitter: 0.05,
        shadow: 40,
      }),
    ]),
  );
};

export const handedOver: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = { horizon: 330, eye: 165, sun: 0.7, shade: 0.24 };
  const hamlet = (): ReturnType<typeof unionist> => unionist(r, { height: r.range(160, 168) });
  return lit(
    WIDE,
    light,
    yard(WIDE, r, {
      light,
      ground: g,
      base: 490,
      house: { x: 520, bays: 7, size: 0.66 },
      shade: [{ x: 1430, y: 560 }],
    }),
    inDepth([
      ...row(g, r, 600, [60, 900], 12, () => person(pupil(r), pose.attention)),
      ...row(g, r, 660, [30, 760], 9, () => person(pupil(r), pose.attention)),
      stand(
        g,
        690,
        900,
        woman(r, { dress: 'shirt', top: '#f8f8f6', legs: '#26304a', hair: 'tail', scarf: true }),
        pose.giving(folder('#1f6fb0'), -110),
      ),
      stand(
        g,
        925,
        905,
        hamlet(),
        { view: 'side', lean: 3, a: { to: [38, -106] }, b: { to: [38, -108], bend: 1 } },
        true,
      ),
      stand(g, 1130, 885, hamlet(), { ...pose.holding(at(0, 0, folder('#32936f')), -104), turn: -0.6 }),
      stand(g, 1310, 900, hamlet(), { ...pose.standing(r), turn: -0.6 }),
      stand(g, 1480, 880, hamlet(), { ...pose.handsFolded, turn: -0.6 }),
      place(g, 560, 985, at(0, 0, box(70, 42)) + at(0, -46, book('#d9485f')) + at(20, -46, book('#32936f')), {
        shadow: 40,
      }),
      stand(g, 230, 900, pupil(r, { woman: true, hair: 'plaits' }), { ...pose.salute, turn: 0.3 }),
    ]),
  );
};

export const houseOfCulture: Scene = (r) => {
  const light = LIGHTS.afternoon;
  const g = { horizon: 330, eye: 185, sun: -0.8, shade: 0.24 };
  const circleOf = Array.from({ length: 13 }, (_, i) => {
    const a = (i / 13) * Math.PI * 2;
    return {
      x: 720 + Math.cos(a) * 500,
      y: 830 + Math.sin(a) * 150,
      back: Math.sin(a) > 0.45,
      side: Math.abs(Math.cos(a)) > 0.8,
      left: Math.cos(a) > 0,
    };
  });
  return lit(
    WIDE,
    light,
    sky(WIDE, light, 480),
    clouds(WIDE, r, light, 300),
    hills(WIDE, r, light, 500, 260),
    at(260, 540, palm(r, '#5a8a4f'), 1.7),
    at(420, 530, palm(r, '#4f8450'), 1.3),
    hedge(WIDE, r, light, 520, 80),
    at(1030, 560, stiltHouse(), 0.86),
    at(1030, 236, star(22)),
    floor(WIDE, g, 530, ['#d3b585', '#b8955f'], 900, 0),
    inDepth([
      ...circleOf.map(({ x, y, back, side, left }) =>
        place(
          g,
          x,
          y,
          back
            ? person(kid(r), pose.onMatBack(r))
            : side
              ? person(kid(r), pose.onMatSide())
              : person(kid(r), pose.onMat(r)),
          { shadow: 40, mirrored: side && left && !back },
        ),
      ),
      stand(g, 720, 800, unionist(r, { height: 164 }), {
        ...pose.speaking,
        b: { to: [20, -124], bend: -1, hold: book() },
      }),
      place(
        g,
        800,
        880,
        mat(120, 26, '#b98a4a') +
          repeat(4, (i) =>
            at(-36 + i * 24, -18, book(['#d9485f', '#2274a5', '#32936f', '#f1b82d'][i] ?? '#2274a5'), 0.7),
          ),
        { shadow: 0 },
      ),
      stand(g, 1370, 770, tay(r), { ...pose.handsFolded, turn: -0.6 }),
    ]),
  );
};
