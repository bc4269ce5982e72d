import { WIDE } from '../frame.ts';
import { LIGHTS } from '../places/light.ts';
import { bunting } from '../shapes/flags.ts';
import { athlete, kid, man, pupil } from '../shapes/look.ts';
import { person, type Pose } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { pole } from '../shapes/sport-things.ts';
import { at, curve, ellipse, path, rect } from '../svg.ts';
import { inDepth, lit, row, scaleAt, stand, type Scene } from './common.ts';
import { field, OURS } from './sports-ground.ts';

export const tugOfWar: Scene = (r) => {
  const light = LIGHTS.afternoon;
  const g = { horizon: 330, eye: 165, sun: -0.8, shade: 0.26 };
  const rope =
    curve('M-60 726Q800 742 1660 724', '#7d5a2c', 15) +
    curve('M-60 722Q800 738 1660 720', '#e3c78f', 9) +
    path('M790 734L770 800L800 786L822 806L812 736Z', '#d3202f');
  const team = (xs: number[], colour: string, mirrored: boolean): ReturnType<typeof stand>[] =>
    xs.map((x, i) =>
      stand(
        g,
        x,
        905 + (i % 2) * 14,
        athlete(r, colour, { woman: i % 2 === 1 }),
        { ...pose.pulling, lean: -24 - r.range(0, 6) },
        mirrored,
      ),
    );
  const handHeight = 905 - 98 * scaleAt(g, 905) * 0.88;
  return lit(
    WIDE,
    light,
    field(WIDE, r, light, g, 480, ['#8fb56c', '#76a058']),
    bunting(-20, 1620, 60, 50, 36),
    rect(796, 905, 10, 60, '#fffdf6'),
    inDepth([
      ...row(g, r, 640, [80, 1520], 11, () => person(kid(r), pose.cheering(r))),
      stand(g, 800, 800, man(r, { dress: 'polo', top: '#2274a5', hat: 'cap', hatColour: '#f1b82d' }), {
        ...pose.cheering(r),
        a: { to: [-22, -84], bend: 1 },
      }),
      ...team([545, 395, 245, 95], '#e4572e', true),
      ...team([1055, 1205, 1355, 1505], OURS, false).map((p) => p),
      { y: 904, svg: at(0, handHeight - 735, rope) },
    ]),
  );
};

export const polePushing: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = { horizon: 290, eye: 170, sun: 0.6, shade: 0.28 };
  const push: Pose = {
    view: 'side',
    hip: [-18, -70],
    lean: 34,
    nod: -20,
    feet: [
      [18, -5],
      [-44, -8],
    ],
    a: { to: [46, -96] },
    b: { to: [22, -90], bend: 1 },
  };
  const ring =
    ellipse(800, 830, 620, 150, 'none', 'stroke="#fffdf6" stroke-width="10"') +
    rect(797, 690, 6, 290, '#fffdf6', 'opacity=".8"');
  const s = scaleAt(g, 890) * 0.92;
  return lit(
    WIDE,
    light,
    field(WIDE, r, light, g, 440, ['#d3bd8a', '#bfa068']),
    ring,
    inDepth([
      ...row(g, r, 600, [60, 1540], 12, () =>
        person(r.chance(0.5) ? pupil(r) : kid(r), r.chance(0.5) ? pose.cheering(r) : pose.clapping(r)),
      ),
      stand(g, 800, 740, man(r, { dress: 'polo', top: '#f6f6f4', hat: 'cap', hatColour: '#e4572e' }), {
        turn: 0.2,
        a: { to: [-40, -112], bend: 1 },
        b: { to: [40, -112], bend: -1 },
      }),
      stand(
        g,
        470,
        890,
        athlete(r, OURS, { woman: false, hair: 'short', height: 156, shoes: '#3a3a44' }),
        push,
      ),
      { y: 889, svg: at(800, 890 - 93 * s, pole(208), s, -1) },
      stand(
        g,
        1130,
        892,
        athlete(r, '#2274a5', { woman: false, hair: 'crop', height: 156, shoes: '#3a3a44' }),
        push,
        true,
      ),
    ]),
  );
};
