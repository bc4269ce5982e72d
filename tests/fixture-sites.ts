import fs from 'node:fs';
import path from 'node:path';

/** A fixture school as it is built once for all tests. */
export interface FixtureSite {
  readonly contentDir: string;
  readonly outDir: string;
  readonly base: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The moment of the old portal's page. */
export const NOW = '2022-10-07T19:16:00+07:00';

export const FIXTURE_SITES = {
  /** Every case an article can be, each in a folder named after it. */
  school: {
    contentDir: 'tests/fixtures/school',
    outDir: '.cache/tests/school',
    base: '/',
    environment: { BUILD_NOW: NOW, BASE_PATH: '', SITE_URL: '' },
  },
  /** Another school with the least content, under a base path. */
  tiny: {
    contentDir: 'tests/fixtures/tiny-school',
    outDir: '.cache/tests/tiny',
    base: '/truong/nho/',
    environment: { BUILD_NOW: NOW, BASE_PATH: 'truong/nho', SITE_URL: 'https://tinh.example' },
  },
  /** Tells GoatCounter of each page by a picture. */
  goatcounter: {
    contentDir: 'tests/fixtures/goatcounter-school',
    outDir: '.cache/tests/goatcounter',
    base: '/',
    environment: { BUILD_NOW: NOW, BASE_PATH: '', SITE_URL: '' },
  },
  /** Tells Umami by a script, under a base path. */
  umami: {
    contentDir: 'tests/fixtures/umami-school',
    outDir: '.cache/tests/umami',
    base: '/truong/',
    environment: { BUILD_NOW: NOW, BASE_PATH: 'truong', SITE_URL: '' },
  },
} as const satisfies Record<string, FixtureSite>;

/** A file of a built fixture school. */
export function readBuilt(site: FixtureSite, file: string): string {
  return fs.readFileSync(path.join(site.outDir, file), 'utf8');
}

export function isBuilt(site: FixtureSite, file: string): boolean {
  return fs.existsSync(path.join(site.outDir, file));
}

/** Every file of a built fixture school, below its folder. */
export function builtFiles(site: FixtureSite): string[] {
  return fs
    .readdirSync(site.outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(site.outDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    );
}

/** The words of a page, white space folded. */
export const words = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ');
