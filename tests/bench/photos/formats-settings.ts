/** One way to encode a variant. */
export interface Setting {
  readonly format: 'webp' | 'avif';
  readonly quality: number;
  readonly effort: number;
  /** Too slow for all photos: measured on a dozen. */
  readonly slow?: true;
}

export const WIDTHS = [400, 800, 1600] as const;

/** The site's setting, whose quality the others are compared at. */
export const CHOSEN = { format: 'webp', quality: 75, effort: 2 } as const satisfies Setting;

const webp = (effort: number): Setting[] =>
  [70, 75, 80].map((quality) => ({ format: 'webp', quality, effort }));
const avif = (effort: number, qualities: readonly number[]): Setting[] =>
  qualities.map((quality) => ({ format: 'avif', quality, effort }));

/** Effort 4 is sharp's default of both formats. AVIF's steps lie around the likeness of WebP q75. */
export const SETTINGS: readonly Setting[] = [
  ...webp(2),
  ...webp(4),
  ...avif(0, [40, 50, 60, 70]),
  ...avif(2, [40, 50, 60]),
  { format: 'avif', quality: 40, effort: 4, slow: true },
  { format: 'avif', quality: 60, effort: 4, slow: true },
];

/** `webp e2`: settings that differ in quality only. */
export function familyOf({ format, effort }: Pick<Setting, 'format' | 'effort'>): string {
  return `${format} e${effort}`;
}
