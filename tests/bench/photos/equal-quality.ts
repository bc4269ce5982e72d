import { median } from '../statistics.ts';
import type { Sample } from './formats-samples.ts';
import { CHOSEN, familyOf } from './formats-settings.ts';

/** How a family of settings compares with the chosen setting where a photo looks as good. */
export interface EqualQuality {
  readonly family: string;
  readonly width: number;
  /** Photos compared. */
  readonly photos: number;
  /** Median of the photos' ratios: 0.8 = a fifth fewer bytes. */
  readonly bytes: number;
  readonly encode: number;
  readonly decode: number;
  /** Share of the photos whose quality lies outside of what was measured: their ratio is drawn out, not between. */
  readonly outside: number;
}

/**
 * Compares all families photo by photo at the similarity of the chosen setting, along
 * the line through each photo's own samples: the logarithm of bytes over similarity.
 */
export function atEqualQuality(samples: readonly Sample[], measure: 'ssim' | 'fine'): EqualQuality[] {
  const chosen = samples.filter(
    (one) => familyOf(one) === familyOf(CHOSEN) && one.quality === CHOSEN.quality,
  );
  const groups = Map.groupBy(samples, (one) => `${familyOf(one)}|${one.width}|${one.photo}`);
  const rows = new Map<string, EqualQuality>();
  for (const { format, effort, width } of samples) {
    const family = familyOf({ format, effort });
    if (rows.has(`${family}|${width}`)) continue;
    const ratios = chosen
      .filter((one) => one.width === width)
      .flatMap((one) => {
        const curve = groups.get(`${family}|${width}|${one.photo}`);
        return curve ? [ratio(one, curve, measure)] : [];
      });
    rows.set(`${family}|${width}`, {
      family,
      width,
      photos: ratios.length,
      bytes: median(ratios.map((one) => one.bytes)),
      encode: median(ratios.map((one) => one.encode)),
      decode: median(ratios.map((one) => one.decode)),
      outside: ratios.filter((one) => one.outside).length / ratios.length,
    });
  }
  return [...rows.values()];
}

function ratio(to: Sample, curve: readonly Sample[], measure: 'ssim' | 'fine') {
  const points = curve.toSorted((a, b) => a[measure] - b[measure]);
  const target = to[measure];
  const next = points.findIndex((one) => one[measure] >= target);
  const upper = Math.min(Math.max(next === -1 ? points.length - 1 : next, 1), points.length - 1);
  const [low, high] = [points[upper - 1] ?? to, points[upper] ?? to];
  const span = high[measure] - low[measure];
  const share = span > 0 ? (target - low[measure]) / span : 0;
  const along = (key: 'bytes' | 'encodeMs' | 'decodeMs'): number =>
    Math.exp(Math.log(low[key]) + share * (Math.log(high[key]) - Math.log(low[key])));
  return {
    bytes: along('bytes') / to.bytes,
    encode: along('encodeMs') / to.encodeMs,
    decode: along('decodeMs') / to.decodeMs,
    outside: share < 0 || share > 1,
  };
}
