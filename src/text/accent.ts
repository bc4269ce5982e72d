/** The school's colour and what is made of it, for both themes, as `#rrggbb`. */
export interface AccentPalette {
  readonly light: { readonly accent: string; readonly soft: string };
  readonly dark: { readonly accent: string; readonly soft: string };
}

type Rgb = readonly [number, number, number];

const PAPER: Rgb = [0xfa, 0xf8, 0xf4];
const WHITE: Rgb = [255, 255, 255];
const NIGHT: Rgb = [0x12, 0x16, 0x14];
const NIGHT_CARD: Rgb = [0x1a, 0x1f, 0x1c];
/** WCAG 2.2, success criterion 1.4.3: text against its ground. */
const READABLE = 4.5;
/** In dark mode links stand in long text: lighter is calmer. */
const COMFORTABLE = 8;

/**
 * The palette of an accent colour, or undefined when the colour itself does not
 * reach 4.5:1 on the page's paper. The dark accent is the colour mixed with white
 * until it reads comfortably on the night ground; the soft ones are tints for grounds.
 *
 * @param accent `#rrggbb`
 */
export function accentPalette(accent: string): AccentPalette | undefined {
  const colour = toRgb(accent);
  if (contrast(colour, PAPER) < READABLE) return undefined;
  let share = 0;
  while (share < 1 && contrast(mix(colour, WHITE, share), NIGHT_CARD) < COMFORTABLE) share += 0.02;
  return {
    light: { accent: toHex(colour), soft: toHex(mix(WHITE, colour, 0.1)) },
    dark: { accent: toHex(mix(colour, WHITE, share)), soft: toHex(mix(NIGHT, colour, 0.4)) },
  };
}

/** Contrast of two colours, 1 to 21: WCAG 2.2, "contrast ratio" and "relative luminance". */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2): number => from[index] + (to[index] - from[index]) * share;
  return [channel(0), channel(1), channel(2)];
}

function toRgb(hex: string): Rgb {
  const channel = (start: number): number => parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function toHex(colour: Rgb): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
