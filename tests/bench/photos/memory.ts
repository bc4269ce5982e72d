import fs from 'node:fs';
import path from 'node:path';
import { markdownTable, verdict } from '../markdown.ts';
import type { Cost } from '../measure.ts';
import type { Run, Table } from '../part.ts';
import { noisyPhotos } from './noisy-photos.ts';
import { writeSchool } from './school.ts';
import { buildSite } from './site-build.ts';

const ROOM = path.resolve('.cache/bench/memory');
const PHOTOS_PER_ARTICLE = 20;
const LIMIT_MB = 500;

interface Data {
  readonly articles: number;
  readonly photos: number;
  readonly sourceMB: number;
  readonly withPhotos: Cost;
  readonly without: Cost;
}

/** A cold build of a school with many large photos, and of the same articles without any. */
export const memory: Table<Data> = {
  name: 'memory',
  async measure({ quick, say }: Run): Promise<Data> {
    const articles = quick ? 1 : 100;
    const pictures = (await noisyPhotos()).map((file) => fs.readFileSync(file));
    const build = async (photosPerArticle: number): Promise<Cost> => {
      fs.rmSync(ROOM, { recursive: true, force: true });
      writeSchool(path.join(ROOM, 'content'), { articles, photosPerArticle, pictures });
      say(`building ${articles} articles with ${photosPerArticle} photos each`);
      return buildSite(ROOM);
    };
    const photos = articles * PHOTOS_PER_ARTICLE;
    const without = await build(0);
    const withPhotos = await build(PHOTOS_PER_ARTICLE);
    fs.rmSync(ROOM, { recursive: true, force: true });
    const mean = pictures.reduce((sum, picture) => sum + picture.length, 0) / pictures.length;
    return { articles, photos, sourceMB: (mean * photos) / 1e6, withPhotos, without };
  },
  show({ articles, photos, sourceMB, withPhotos, without }) {
    const row = (name: string, { wallSeconds, cpuSeconds, peakMB }: Cost): string[] => [
      name,
      wallSeconds.toFixed(1),
      cpuSeconds.toFixed(1),
      peakMB?.toFixed(0) ?? 'not measured',
    ];
    const added = {
      wallSeconds: withPhotos.wallSeconds - without.wallSeconds,
      cpuSeconds: withPhotos.cpuSeconds - without.cpuSeconds,
      peakMB:
        withPhotos.peakMB === null || without.peakMB === null ? null : withPhotos.peakMB - without.peakMB,
    };
    return [
      `${articles} articles, ${photos} photos of 12 megapixels (${sourceMB.toFixed(0)} MB), cold: ${(photos / added.wallSeconds).toFixed(1)} photos a second.`,
      markdownTable(
        ['', 'wall s', 'CPU s', 'peak MB'],
        [
          row('with photos', withPhotos),
          row('the same articles without', without),
          row('what photos add', added),
        ],
      ),
      `Peak in MB, all of it ${verdict(withPhotos.peakMB ?? NaN, LIMIT_MB)}; what photos add ${verdict(added.peakMB ?? NaN, LIMIT_MB)}.`,
    ].join('\n\n');
  },
};
