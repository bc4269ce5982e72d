import fs from 'node:fs';
import path from 'node:path';
import { reporter, type Problem } from '../problems.ts';
import type { SchoolSettings } from '../schemas/school.ts';
import { PRIVACY_PAGE } from '../urls.ts';
import { beaconOf } from '../visits/beacon.ts';
import { displayPath } from './files.ts';
import { parseYaml } from './yaml.ts';

/** Notes that a school sends its readers' visits to a counter and has no page on privacy to say so. */
export function reportBeaconPage(
  contentDir: string,
  { visits }: Pick<SchoolSettings, 'visits'>,
  pages: readonly { readonly slug: string }[],
  problems: Problem[],
): void {
  const beacon = beaconOf(visits);
  if (!beacon || pages.some(({ slug }) => slug === PRIVACY_PAGE)) return;
  const file = path.join(contentDir, 'school.yaml');
  const yaml = parseYaml(fs.readFileSync(file, 'utf8'), 1, () => undefined);
  reporter(problems, displayPath(file))(
    yaml?.lineOf(['visits', 'beacon']) ?? 1,
    `Trang gửi lượt xem tới ${beacon.label} nhưng chưa có trang Quyền riêng tư để nói với người đọc.`,
    `Xin viết thêm trang \`pages/${PRIVACY_PAGE}.md\`; đoạn nói về ${beacon.label} sẽ tự có ở cuối trang ấy.`,
    'warning',
  );
}
