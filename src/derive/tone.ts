/** A colour, each part 0 to 255. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** The class of a picture that is transparent somewhere. */
const TRANSPARENT = 'clear';

/** Points looked at for a colour: more tell nothing new. */
const POINTS = 4000;

/**
 * The classes of a picture while it loads: of its dominant colour, or none where it is
 * transparent somewhere, for the colour would stay behind it.
 *
 * @param pixels 8-bit samples, `channels` (1, 2: grey; 3, 4: red, green, blue; 2, 4 with alpha) a pixel
 */
export function toneOf(pixels: Uint8Array, channels: number): string {
  if (isTransparent(pixels, channels)) return TRANSPARENT;
  return toneClasses(dominantColour(pixels, channels, Math.ceil(pixels.length / channels / POINTS)));
}

/** Boxes a channel is cut into to count colours. */
const BOXES = 8;

/**
 * The colour round which most of a picture lies: of 8 × 8 × 8 boxes of colours the one
 * that is fullest together with its neighbours, and the mean of all in them. (The mean
 * of the whole picture would be grey-brown for most photos; the fullest box alone
 * changes with the light.)
 *
 * @param step each how many pixels one is looked at
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

/** Whether some point of a picture lets through what is behind it. */
function isTransparent(pixels: Uint8Array, channels: number): boolean {
  if (channels % 2 === 1) return false;
  for (let at = channels - 1; at < pixels.length; at += channels) if (pixels[at] !== 255) return true;
  return false;
}

/** Steps of `tones.css`: hues 20° apart, six saturations, ten lightnesses. */
const HUES = 18;
const SATURATIONS = [0, 12, 27, 45, 65, 90] as const;
const LIGHTNESSES = 10;

/**
 * The classes that paint a colour's nearest neighbour among those of `tones.css`:
 * hue, saturation and lightness as in CSS (CSS Color 4, "RGB to HSL"). The security
 * policy allows no `style` attribute, and a class for each exact colour would need a
 * style sheet as long as the site has photos.
 *
 * @example toneClasses({ r: 200, g: 60, b: 50 }) // 'h0 s3 l5'
 */
export function toneClasses({ r, g, b }: Colour): string {
  const [max, min] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255];
  const [lightness, spread] = [(max + min) / 2, max - min];
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue = Math.round((hueOf({ r, g, b }, spread * 255) / 360) * HUES) % HUES;
  const step = indexOfNearest(SATURATIONS, saturation * 100);
  return `h${step === 0 ? 0 : hue} s${step} l${Math.min(LIGHTNESSES - 1, Math.floor(lightness * LIGHTNESSES))}`;
}

/** Degrees, 0 to 360. */
function hueOf({ r, g, b }: Colour, spread: number): number {
  if (spread === 0) return 0;
  const max = Math.max(r, g, b);
  if (max === r) return (((g - b) / spread + 6) % 6) * 60;
  return max === g ? ((b - r) / spread + 2) * 60 : ((r - g) / spread + 4) * 60;
}

function indexOfNearest(steps: readonly number[], value: number): number {
  return steps.reduce(
    (best, step, index) => (Math.abs(step - value) < Math.abs((steps[best] ?? 0) - value) ? index : best),
    0,
  );
}

/** The class that stands in a page until the photo's colour is known: its variants are made after the page. */
export function toneMark(id: string): string {
  return `tone-${id}`;
}

/** A page with the marks replaced by the photos' tones; a photo without one loses its mark. */
export function paintTones(html: string, tones: ReadonlyMap<string, string>): string {
  return html.replace(/ class="tone-([0-9a-f]{16})"/g, (_, id: string) => {
    const tone = tones.get(id);
    return tone ? ` class="${tone}"` : '';
  });
}
