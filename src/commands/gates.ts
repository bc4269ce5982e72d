import fs from 'node:fs';
import path from 'node:path';
import { runGates } from '../build/gates.ts';
import { parsePages } from '../build/gates/parsed-page.ts';
import { checkRasters } from '../build/gates/photos.ts';
import { readOutput } from '../build/output.ts';
import { readRasters } from '../build/rasters.ts';
import { checkValidity } from '../build/valid-html.ts';
import { readSite } from '../load/site.ts';
import { formatProblems } from '../problems.ts';
import { formatNumber } from '../text/numbers.ts';

/** `npm run gates DIR`: looks a finished site over, also one saved from a live host. Exit code 1 with findings, 2 for wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const [dir, ...rest] = args;
  if (dir === undefined || rest.length > 0 || !fs.existsSync(path.join(dir, 'index.html'))) {
    console.error('Cách dùng: npm run gates THƯ_MỤC (thư mục có index.html của trang đã dựng)');
    return 2;
  }
  const { site, problems } = await readSite();
  if (!site) {
    console.error(formatProblems(problems));
    return 1;
  }
  const output = readOutput(path.resolve(dir));
  const pages = parsePages(output, site);
  const findings = [
    ...runGates(output, site, pages),
    ...(await checkValidity(pages)),
    ...checkRasters(await readRasters(output)),
  ];
  if (findings.length > 0) console.error(formatProblems(findings));
  else console.log(`Đã soát ${formatNumber(output.pages.length)} trang: không có lỗi.`);
  return findings.length > 0 ? 1 : 0;
}
