import fs from 'node:fs';
import path from 'node:path';
import { beginning } from '../markdown/plain-text.ts';
import { reporter, type Problem } from '../problems.ts';
import type { SchoolSettings } from '../schemas/school.ts';
import { PRIVACY_PAGE } from '../urls.ts';
import { beaconOf } from '../visits/beacon.ts';
import { displayPath } from './files.ts';
import { parseYaml } from './yaml.ts';

/** Sentences that are no longer true where pages tell a counter that they were opened. */
const DENIAL = /không.{0,60}(?:bên thứ ba|gửi yêu cầu|gửi thông tin|đo đếm|theo dõi)/i;

/** Notes that a school sends its readers' visits to a counter and has no page on privacy to say so, or one that denies it. */
export function reportBeaconPage(
  contentDir: string,
  { visits }: Pick<SchoolSettings, 'visits'>,
  pages: readonly { readonly slug: string }[],
  problems: Problem[],
): void {
  const beacon = beaconOf(visits);
  if (!beacon) return;
  if (pages.some(({ slug }) => slug === PRIVACY_PAGE))
    return reportDenials(contentDir, beacon.label, problems);
  const file = path.join(contentDir, 'school.yaml');
  const yaml = parseYaml(fs.readFileSync(file, 'utf8'), 1, () => undefined);
  reporter(problems, displayPath(file))(
    yaml?.lineOf(['visits', 'beacon']) ?? 1,
    `Trang gửi lượt xem tới ${beacon.label} nhưng chưa có trang Quyền riêng tư để nói với người đọc.`,
    `Xin viết thêm trang \`pages/${PRIVACY_PAGE}.md\`; đoạn nói về ${beacon.label} sẽ tự có ở cuối trang ấy.`,
    'warning',
  );
}

function reportDenials(contentDir: string, service: string, problems: Problem[]): void {
  const file = path.join(contentDir, 'pages', `${PRIVACY_PAGE}.md`);
  const report = reporter(problems, displayPath(file));
  for (const [index, line] of fs.readFileSync(file, 'utf8').normalize('NFC').split('\n').entries()) {
    if (DENIAL.test(line))
      report(
        index + 1,
        `Trang gửi lượt xem tới ${service}, nên câu này có thể không còn đúng: “${beginning(line.replace(/[*_]/g, ''), 60)}”`,
        'Xin xem lại; đoạn nói về dịch vụ ấy tự có ở cuối trang.',
        'warning',
      );
  }
}
