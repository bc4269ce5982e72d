/** The few SVG words the scenes are made of. Everything returns markup as a string. */
export type Point = readonly [number, number];

export const n = (value: number): string => String(Math.round(value * 100) / 100);

const points = (list: readonly Point[]): string => list.map(([x, y]) => `${n(x)} ${n(y)}`).join(' ');

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, w))}" height="${n(Math.max(0, h))}" fill="${fill}" ${more}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  ellipse(x, y, r, r, fill, more);

export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`;

export const polygon = (list: readonly Point[], fill: string, more = ''): string =>
  `<polygon points="${points(list)}" fill="${fill}" ${more}/>`;

/** A line with round ends and joints through the given points. */
export const stroke = (list: readonly Point[], colour: string, width: number, more = ''): string =>
  `<polyline points="${points(list)}" fill="none" stroke="${colour}" stroke-width="${n(width)}" ` +
  `stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const curve = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" ${more}/>`;

/** Moves, scales and turns markup, in this order as seen from outside. */
export const at = (x: number, y: number, body: string, scale = 1, turn = 0, mirrored = false): string =>
  `<g transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${n(turn)})` : ''}` +
  `${scale !== 1 || mirrored ? ` scale(${n(mirrored ? -scale : scale)} ${n(scale)})` : ''}">${body}</g>`;

const hash = (text: string): string => {
  let value = 5381;
  for (const char of text) value = (Math.imul(value, 33) ^ (char.codePointAt(0) ?? 0)) >>> 0;
  return `g${value.toString(36)}`;
};

/** The inside of `<stop>` may carry an opacity: `#rrggbb/0.5`. */
const stops = (colours: readonly string[]): string =>
  colours
    .map((entry, i) => {
      const [colour = '', opacity] = entry.split('/');
      const offset = n(i / Math.max(1, colours.length - 1));
      return `<stop offset="${offset}" stop-color="${colour}"${opacity ? ` stop-opacity="${opacity}"` : ''}/>`;
    })
    .join('');

/** Defines a gradient where it is used and hands its fill to `draw`. */
export function gradient(
  colours: readonly string[],
  draw: (fill: string) => string,
  direction: 'down' | 'right' | 'round' = 'down',
): string {
  const id = hash(direction + colours.join());
  const inside = stops(colours);
  const definition =
    direction === 'round'
      ? `<radialGradient id="${id}">${inside}</radialGradient>`
      : `<linearGradient id="${id}" ${direction === 'down' ? 'x2="0" y2="1"' : ''}>${inside}</linearGradient>`;
  return definition + draw(`url(#${id})`);
}

export const clipped = (shape: string, body: string): string => {
  const id = hash(shape);
  return `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})">${body}</g>`;
};

export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: Math.max(0, Math.round(count)) }, (_, i) => draw(i)).join('');

/** A soft round light. */
export const glow = (x: number, y: number, r: number, colour: string, strength = 0.6): string =>
  gradient(
    [`${colour}/${strength}`, `${colour}/${n(strength * 0.35)}`, `${colour}/0`],
    (fill) => circle(x, y, r, fill),
    'round',
  );
