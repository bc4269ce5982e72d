import { dominantColour, type Colour } from './dominant-colour.ts';

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
 * @example toneClasses({ r: 200, g: 60, b: 50 }) // 'h0 s4 l4'
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

/** A page with the marks replaced by the tones of the photos, by their ids; a photo without one loses its mark. */
export function paintTones(html: string, photos: ReadonlyMap<string, { readonly tone: string }>): string {
  return html.replace(/ class="tone-([0-9a-f]{16})"/g, (_, id: string) => {
    const tone = photos.get(id)?.tone;
    return tone ? ` class="${tone}"` : '';
  });
}
