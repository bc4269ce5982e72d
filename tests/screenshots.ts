import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sharp from 'sharp';
import { createStaticServer } from '../src/build/static-server.ts';
import { launchBrowser } from './browser/launch.ts';
import { NOW } from './fixture-sites.ts';

/** The README's pictures: the sample school at the moment of the old portal's page. */
const SHOTS = [
  { file: 'home.png', path: '', width: 1280, height: 1180, colorScheme: 'light' },
  {
    file: 'article-dark.png',
    path: 'tin-tuc/cong-tac-phat-trien-dang/',
    width: 1280,
    height: 1180,
    colorScheme: 'dark',
  },
  { file: 'home-phone.png', path: '', width: 360, height: 760, colorScheme: 'light' },
  {
    file: 'article-phone.png',
    path: 'tin-tuc/cong-tac-phat-trien-dang/',
    width: 360,
    height: 760,
    colorScheme: 'light',
  },
  { file: 'gallery-phone.png', path: 'thu-vien-anh/', width: 360, height: 760, colorScheme: 'dark' },
] as const;
const FOLDER = 'tests/screenshots';
const OUT = '.cache/screenshots';

/** `npm run screenshots`: builds the sample school and takes its pictures. */
export async function run(): Promise<number> {
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, BUILD_NOW: NOW, OUT_DIR: OUT, BASE_PATH: '', SITE_URL: '' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) return built.status ?? 1;
  const server = createStaticServer(path.resolve(OUT), '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launchBrowser();
  fs.mkdirSync(FOLDER, { recursive: true });
  for (const { file, path: address, width, height, colorScheme } of SHOTS) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.clock.setFixedTime(NOW);
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    // As a palette a picture of flat colours is a third of the bytes.
    await sharp(await page.screenshot())
      .png({ palette: true, quality: 88, effort: 10 })
      .toFile(path.join(FOLDER, file));
    await page.close();
  }
  await browser.close();
  server.close();
  console.log(`${SHOTS.length} ảnh màn hình đã ghi vào ${FOLDER}/`);
  return 0;
}
