import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { markdownTable, verdict } from '../markdown.ts';
import type { Cost } from '../measure.ts';
import type { Run, Table } from '../part.ts';
import { median, spread } from '../statistics.ts';
import { samplePhotos } from './sample-photos.ts';
import { writeSchool } from './school.ts';
import { buildSite } from './site-build.ts';

const ROOM = path.resolve('.cache/bench/warm');
const PHOTOS_PER_ARTICLE = 20;
const LIMIT_SECONDS = 10;

interface Data {
  readonly articles: number;
  readonly photos: number;
  readonly plain: readonly Cost[];
  readonly cold: Cost;
  readonly warm: readonly Cost[];
  readonly checkout: readonly Cost[];
}

/** What photos add to a build that has made them before: again in place, and as CI has it, in a fresh checkout with the cache restored. */
export const warm: Table<Data> = {
  name: 'warm',
  async measure({ quick, say }: Run): Promise<Data> {
    const articles = quick ? 10 : 1000;
    const rounds = quick ? 1 : 3;
    const pictures = await smallPictures();
    fs.rmSync(ROOM, { recursive: true, force: true });
    const room = (name: string): string => path.join(ROOM, name);
    const several = async (name: string, build: () => Promise<Cost>): Promise<Cost[]> => {
      const costs: Cost[] = [];
      for (let round = 1; round <= rounds; round++) {
        costs.push(await build());
        say(`${name} ${round}/${rounds}: ${costs.at(-1)?.wallSeconds.toFixed(1)} s`);
      }
      return costs;
    };
    writeSchool(path.join(room('plain'), 'content'), { articles, photosPerArticle: 0, pictures });
    await buildSite(room('plain'));
    const plain = await several('no photos', () => buildSite(room('plain')));
    writeSchool(path.join(room('school'), 'content'), {
      articles,
      photosPerArticle: PHOTOS_PER_ARTICLE,
      pictures,
    });
    commit(path.join(room('school'), 'content'));
    say(`cold build of ${articles * PHOTOS_PER_ARTICLE} photos`);
    const cold = await buildSite(room('school'));
    say(`took ${cold.wallSeconds.toFixed(0)} s`);
    const again = await several('warm', () => buildSite(room('school')));
    const checkout = await several('fresh checkout', () => {
      checkOut(room('school'), room('checkout'));
      return buildSite(room('checkout'));
    });
    fs.rmSync(ROOM, { recursive: true, force: true });
    return { articles, photos: articles * PHOTOS_PER_ARTICLE, plain, cold, warm: again, checkout };
  },
  show({ articles, photos, plain, cold, warm: again, checkout }) {
    const wall = (costs: readonly Cost[]): number => median(costs.map((cost) => cost.wallSeconds));
    const row = (name: string, costs: readonly Cost[]): string[] => [
      name,
      wall(costs).toFixed(1),
      median(costs.map((cost) => cost.cpuSeconds)).toFixed(1),
      costs[0]?.peakMB?.toFixed(0) ?? 'not measured',
      (wall(costs) - wall(plain)).toFixed(1),
    ];
    const rows = [
      row('no photos', plain),
      row('cold', [cold]),
      row('warm', again),
      row('fresh checkout, cache restored', checkout),
    ];
    const added = [again, checkout].map((costs) => verdict(wall(costs) - wall(plain), LIMIT_SECONDS));
    return [
      `${articles} articles with ${photos} photos; medians of ${again.length}.`,
      markdownTable(['', 'wall s', 'CPU s', 'peak MB', 'photos add s'], rows),
      `What photos add, in seconds: warm ${added[0]}; fresh checkout ${added[1]}.`,
    ].join('\n\n');
  },
};

/** Photos as wide as all variants ask for, but low and smooth: a warm build does not look at them, a cold one is soon done. */
function smallPictures(): Promise<Buffer[]> {
  return Promise.all(
    spread(samplePhotos(), 8).map((file) =>
      sharp(file).resize(24, 4).resize(1700, 280, { kernel: 'linear' }).jpeg({ quality: 40 }).toBuffer(),
    ),
  );
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'gc.auto=0', ...args], { stdio: 'ignore' });
}

function commit(content: string): void {
  git('init', content);
  git('-C', content, 'add', '.');
  git('-C', content, '-c', 'user.name=bench', '-c', 'user.email=bench@bench.example', 'commit', '-m', '.');
}

/** As CI does: the content from git, so that every file's time is new, and the cache as it was. */
function checkOut(from: string, to: string): void {
  fs.rmSync(to, { recursive: true, force: true });
  fs.mkdirSync(to, { recursive: true });
  git('clone', path.join(from, 'content'), path.join(to, 'content'));
  execFileSync('cp', ['-a', path.join(from, 'cache'), path.join(to, 'cache')]);
}
