/** A colour, each part 0 to 255. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Boxes a channel is cut into to count colours. */
const BOXES = 8;

/**
 * The colour round which most of a picture lies: of 8 × 8 × 8 boxes of colours the one
 * that is fullest together with its neighbours, and the mean of all in them. (The mean
 * of the whole picture would be grey-brown for most photos; the fullest box alone
 * changes with the light.)
 *
 * @param pixels 8-bit samples, `channels` a pixel (see `toneOf`)
 * @param step each how many pixels one is looked at
 * @returns black for no pixels
 */
export function dominantColour(pixels: Uint8Array, channels: number, step = 1): Colour {
  const sums = countColours(pixels, channels, step);
  let fullest = { count: 0, r: 0, g: 0, b: 0 };
  for (const key of sums.keys()) {
    const together = { count: 0, r: 0, g: 0, b: 0 };
    for (const neighbour of neighbours(key)) {
      const { count = 0, r = 0, g = 0, b = 0 } = sums.get(neighbour) ?? {};
      together.count += count;
      [together.r, together.g, together.b] = [together.r + r, together.g + g, together.b + b];
    }
    if (together.count > fullest.count) fullest = together;
  }
  const { count, r, g, b } = fullest;
  return count === 0 ? { r: 0, g: 0, b: 0 } : { r: r / count, g: g / count, b: b / count };
}

function countColours(
  pixels: Uint8Array,
  channels: number,
  step: number,
): Map<number, { count: number; r: number; g: number; b: number }> {
  const sums = new Map<number, { count: number; r: number; g: number; b: number }>();
  const [green, blue] = channels < 3 ? [0, 0] : [1, 2];
  for (let at = 0; at + channels <= pixels.length; at += channels * step) {
    const [r, g, b] = [pixels[at] ?? 0, pixels[at + green] ?? 0, pixels[at + blue] ?? 0];
    const key = ((r >> 5) * BOXES + (g >> 5)) * BOXES + (b >> 5);
    const sum = sums.get(key) ?? { count: 0, r: 0, g: 0, b: 0 };
    sums.set(key, sum);
    sum.count += 1;
    [sum.r, sum.g, sum.b] = [sum.r + r, sum.g + g, sum.b + b];
  }
  return sums;
}

/** A box and those that touch it. */
function neighbours(key: number): number[] {
  const near = (index: number): number[] =>
    [index - 1, index, index + 1].filter((other) => other >= 0 && other < BOXES);
  const [r, g, b] = [Math.floor(key / BOXES / BOXES), Math.floor(key / BOXES) % BOXES, key % BOXES];
  return near(r).flatMap((nr) =>
    near(g).flatMap((ng) => near(b).map((nb) => (nr * BOXES + ng) * BOXES + nb)),
  );
}
