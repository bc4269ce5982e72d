import { kB, markdownTable, verdict } from '../markdown.ts';
import type { Run, Table } from '../part.ts';
import { mean, median, quantile, spread } from '../statistics.ts';
import { atEqualQuality, type EqualQuality } from './equal-quality.ts';
import { measureSamples, type Sample } from './formats-samples.ts';
import { CHOSEN, familyOf, SETTINGS, WIDTHS } from './formats-settings.ts';
import { noisyPhotos } from './noisy-photos.ts';
import { samplePhotos } from './sample-photos.ts';

/** How heavy a variant may be at the median, in bytes. */
const LIMITS: Readonly<Record<number, number>> = { 400: 30_000, 800: 120_000, 1600: 350_000 };

type Data = Readonly<Record<'drawn' | 'noisy', readonly Sample[]>>;

/** Bytes, likeness and time of WebP and AVIF, on drawn (clean) photos and on noisy ones. */
export const formats: Table<Data> = {
  name: 'formats',
  async measure(run: Run): Promise<Data> {
    const some = (files: readonly string[]): string[] => spread(files, run.quick ? 2 : Infinity);
    run.say('drawn photos');
    const drawn = await measureSamples(some(samplePhotos()), run);
    run.say('noisy photos');
    return { drawn, noisy: await measureSamples(some(await noisyPhotos()), run) };
  },
  show: ({ drawn, noisy }) =>
    [
      ...showSet('Drawn photos', drawn),
      ...showSet('Noisy photos of 12 megapixels', noisy),
      '#### Median size of the chosen setting',
      showLimits({ drawn, noisy }),
      `#### To choose by: bytes at the likeness of ${familyOf(CHOSEN)} q${CHOSEN.quality} and encode time, as ratios to it (${WIDTHS.join(' / ')} px)`,
      showChoice({ drawn, noisy }),
    ].join('\n\n'),
};

function showSet(title: string, samples: readonly Sample[]): string[] {
  return [
    `#### ${title}`,
    showSettings(samples),
    `At the likeness of ${familyOf(CHOSEN)} q${CHOSEN.quality}, as ratios to it (SSIM, from a distance):`,
    showEqual(atEqualQuality(samples, 'ssim')),
    'The same at equal fine SSIM (full size, detail and noise count):',
    showEqual(atEqualQuality(samples, 'fine')),
  ];
}

function showSettings(samples: readonly Sample[]): string {
  const head = ['width, setting', 'photos', 'median', 'mean', 'SSIM', '5 %', 'fine SSIM', '5 %', 'encode ms', 'decode ms']; // prettier-ignore
  const rows = WIDTHS.flatMap((width) =>
    SETTINGS.flatMap((setting) => {
      const those = samples.filter(
        (one) =>
          one.width === width && familyOf(one) === familyOf(setting) && one.quality === setting.quality,
      );
      if (those.length === 0) return [];
      const of = (key: 'bytes' | 'ssim' | 'fine' | 'encodeMs' | 'decodeMs') => those.map((one) => one[key]);
      return [
        [
          `${width} ${familyOf(setting)} q${setting.quality}`,
          String(those.length),
          kB(median(of('bytes'))),
          kB(mean(of('bytes'))),
          ...[of('ssim'), of('fine')].flatMap((values) => [
            median(values).toFixed(4),
            quantile(values, 0.05).toFixed(4),
          ]),
          median(of('encodeMs')).toFixed(0),
          median(of('decodeMs')).toFixed(1),
        ],
      ];
    }),
  );
  return markdownTable(head, rows);
}

function showEqual(rows: readonly EqualQuality[]): string {
  return markdownTable(
    ['width, family', 'photos', 'bytes', 'encode', 'decode', 'outside'],
    rows
      .filter(({ family }) => family !== familyOf(CHOSEN))
      .map(({ width, family, photos, bytes, encode, decode, outside }) => [
        `${width} ${family}`,
        String(photos),
        `× ${bytes.toFixed(2)}`,
        `× ${encode.toFixed(1)}`,
        `× ${decode.toFixed(1)}`,
        `${Math.round(outside * 100)} %`,
      ]),
  );
}

function showLimits(data: Data): string {
  const sizes = (samples: readonly Sample[], width: number): number =>
    median(
      samples
        .filter((one) => one.width === width && familyOf(one) === familyOf(CHOSEN))
        .filter((one) => one.quality === CHOSEN.quality)
        .map((one) => one.bytes),
    );
  const cell = (samples: readonly Sample[], width: number): string => {
    const size = sizes(samples, width) / 1000;
    return `${size.toFixed(0)} kB (${verdict(size, (LIMITS[width] ?? 0) / 1000)})`;
  };
  return markdownTable(
    ['width', 'drawn', 'noisy'],
    WIDTHS.map((width) => [String(width), cell(data.drawn, width), cell(data.noisy, width)]),
  );
}

function showChoice({ drawn, noisy }: Data): string {
  const sets = [drawn, noisy].map((samples) => atEqualQuality(samples, 'ssim'));
  const families = [...new Set(drawn.map(familyOf))].filter((family) => family !== familyOf(CHOSEN));
  const cell = (rows: readonly EqualQuality[], family: string, key: 'bytes' | 'encode'): string =>
    WIDTHS.map((width) => rows.find((row) => row.family === family && row.width === width)?.[key] ?? NaN)
      .map((ratio) => ratio.toFixed(key === 'bytes' ? 2 : 1))
      .join(' / ');
  return markdownTable(
    ['family', 'bytes, drawn', 'bytes, noisy', 'encode, drawn', 'encode, noisy'],
    families.map((family) => [
      family,
      ...(['bytes', 'encode'] as const).flatMap((key) => sets.map((rows) => cell(rows, family, key))),
    ]),
  );
}
