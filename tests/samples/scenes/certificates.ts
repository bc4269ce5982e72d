import { WIDE } from '../frame.ts';
import { board, room, scribble, window } from '../places/classroom.ts';
import { LIGHTS } from '../places/light.ts';
import { man, woman } from '../shapes/look.ts';
import { certificate } from '../shapes/papers.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at } from '../svg.ts';
import { inDepth, lit, row, stand, type Scene } from './common.ts';

export const certificates: Scene = (r) => {
  const base = 600;
  const g = { horizon: 270, eye: 150, sun: 0.3, shade: 0.22 };
  return lit(
    WIDE,
    LIGHTS.noon,
    room(WIDE, base, '#f3e0b5', '#c99a62'),
    at(800, 400, board(900, 300, scribble(r, -330, -210, 200, 2, 40))),
    at(170, 400, window(190, 280)),
    at(1430, 400, window(190, 280)),
    inDepth([
      ...row(
        g,
        r,
        850,
        [290, 800],
        4,
        (i) => person(i % 2 ? man(r) : woman(r), pose.holding(at(0, -4, certificate(), 0.95), -106)),
        { jitter: 0.04 },
      ),
      stand(g, 985, 870, woman(r, { top: '#d7567a', hair: 'tail' }), {
        view: 'side',
        a: { to: [38, -106] },
        b: { to: [38, -108], bend: 1 },
      }),
      stand(
        g,
        1215,
        875,
        man(r, { dress: 'suit', top: '#36415c', tie: '#8c1f2f', sleeve: 'long', hairColour: '#4a4548' }),
        pose.giving(certificate(), -110),
        true,
      ),
      stand(g, 1420, 850, woman(r, { top: '#5f9fa8' }), { ...pose.clapping(r), turn: -0.6 }),
    ]),
  );
};
