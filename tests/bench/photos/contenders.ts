import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { kB, markdownTable, verdict } from '../markdown.ts';
import { measure, type Cost } from '../measure.ts';
import type { Run, Table } from '../part.ts';
import { mean, median } from '../statistics.ts';
import { CONTENDERS, type Contender } from './contenders/list.ts';
import { noisyPhotos } from './noisy-photos.ts';
import { comparer, resized } from './similarity.ts';

const ROOM = path.resolve('.cache/bench/contenders');
/** The width whose quality is compared. */
const JUDGED = 1280;

interface Measured {
  readonly name: string;
  /** Why it was left out. */
  readonly skipped?: string;
  readonly runs: readonly Cost[];
  readonly files: number;
  readonly bytes: number;
  /** Means over the photos at 1280 px. */
  readonly ssim: number;
  readonly fine: number;
  /** Ours may cost this share of it. */
  readonly target?: number;
}

interface Data {
  readonly photos: number;
  readonly contenders: readonly Measured[];
}

/** The same photos to WebP at 480 and 1280 px by us and by three others, each cold and in processes of its own. */
export const contenders: Table<Data> = {
  name: 'contenders',
  async measure({ quick, say }: Run): Promise<Data> {
    const photos = await noisyPhotos(quick ? 8 : undefined);
    const rounds = quick ? 1 : 3;
    const runs = new Map<Contender, Cost[]>();
    const results = new Map<Contender, Pick<Measured, 'files' | 'bytes' | 'ssim' | 'fine'>>();
    for (const one of CONTENDERS.filter((contender) => contender.missing() === undefined)) runs.set(one, []);
    // In turns, so that a machine that grows slower is slower for all.
    for (let round = 1; round <= rounds; round++) {
      for (const [one, costs] of runs) {
        fs.rmSync(ROOM, { recursive: true, force: true });
        fs.mkdirSync(ROOM, { recursive: true });
        const cost = await measure(one.prepare(photos, ROOM));
        costs.push(cost);
        say(`${one.name} ${round}/${rounds}: ${cost.cpuSeconds.toFixed(1)} CPU s`);
        if (round === rounds) results.set(one, await judge(photos, path.join(ROOM, 'out')));
      }
    }
    fs.rmSync(ROOM, { recursive: true, force: true });
    return {
      photos: photos.length,
      contenders: CONTENDERS.map((one) => ({
        name: `${one.name} ${runs.has(one) ? one.version() : ''}`.trim(),
        ...(one.target !== undefined && { target: one.target }),
        ...(runs.has(one) ? {} : { skipped: one.missing() ?? '' }),
        ...(results.get(one) ?? { files: 0, bytes: 0, ssim: NaN, fine: NaN }),
        runs: runs.get(one) ?? [],
      })),
    };
  },
  show,
};

/** Counts the pictures in a folder, and compares those of 1280 px with a resize without loss. */
async function judge(
  photos: readonly string[],
  out: string,
): Promise<Pick<Measured, 'files' | 'bytes' | 'ssim' | 'fine'>> {
  const files = fs
    .readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:webp|jpe?g|png|avif)$/.test(file))
    .map((file) => path.join(out, file));
  const likenessTo = await comparer();
  const likeness = [];
  for (const photo of photos) {
    const own = files.filter((file) => path.basename(file).startsWith(path.parse(photo).name));
    const widths = await Promise.all(own.map(async (file) => (await sharp(file).metadata()).width));
    const judged = own[widths.indexOf(JUDGED)];
    if (judged === undefined) throw new Error(`No picture of ${JUDGED} px was made of ${photo}.`);
    const likenessOf = await likenessTo(await resized(photo, JUDGED));
    likeness.push(await likenessOf(fs.readFileSync(judged)));
  }
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + fs.statSync(file).size, 0),
    ssim: mean(likeness.map((one) => one.ssim)),
    fine: mean(likeness.map((one) => one.fine)),
  };
}

function show({ photos, contenders: all }: Data): string {
  const cpu = ({ runs }: Measured): number => median(runs.map((run) => run.cpuSeconds));
  const [ours] = all;
  const rows = all.map((one) => {
    if (one.skipped !== undefined) return [`${one.name} (skipped: ${one.skipped})`];
    const peaks = one.runs.flatMap(({ peakMB }) => peakMB ?? []);
    const ratio = ours ? cpu(ours) / cpu(one) : NaN;
    return [
      one.name,
      cpu(one).toFixed(1),
      median(one.runs.map((run) => run.wallSeconds)).toFixed(1),
      peaks.length > 0 ? median(peaks).toFixed(0) : 'not measured',
      String(one.files),
      kB(one.bytes),
      one.ssim.toFixed(4),
      one.fine.toFixed(4),
      one === ours ? '' : ratio.toFixed(3),
      one.target === undefined ? '' : verdict(ratio, one.target),
    ];
  });
  const head = ['', 'CPU s', 'wall s', 'peak MB', 'files', 'bytes', `SSIM ${JUDGED}`, 'fine SSIM', 'ours ÷ it', 'target']; // prettier-ignore
  const runs = Math.max(...all.map((one) => one.runs.length));
  return `${photos} photos of 12 megapixels → WebP q75 at 480 and 1280 px; ${runs > 1 ? `medians of ${runs} runs` : 'one run'}, start-up included.\n\n${markdownTable(head, rows)}`;
}
