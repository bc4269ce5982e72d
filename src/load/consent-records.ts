import path from 'node:path';
import type { Article } from '../derive/article.ts';
import { byNewest } from '../derive/article.ts';
import { reporter, type Problem } from '../problems.ts';
import type { SchoolSettings } from '../schemas/school.ts';
import { formatNumber } from '../text/numbers.ts';
import { displayPath } from './files.ts';

/** Articles that are named one by one where the school asks for no record: more would hide the other notes. */
const NAMED_ARTICLES = 20;
const NAMED_PHOTOS = 5;

/**
 * Lists photos that are published though nothing says whether the people in them agreed:
 * as notes, newest articles first, or as errors where the school asks for a record of
 * every photo (`consentRequired`).
 */
export function reportUnrecorded(
  contentDir: string,
  articles: readonly Article[],
  { consentRequired = false }: Pick<SchoolSettings, 'consentRequired'>,
  problems: Problem[],
): void {
  const lacking = articles
    .filter(({ unrecorded, draft, takenDown }) => unrecorded.length > 0 && !draft && !takenDown)
    .toSorted(byNewest);
  const named = consentRequired ? lacking : lacking.slice(0, NAMED_ARTICLES);
  for (const { source, unrecorded } of named) {
    reporter(problems, source)(
      1,
      `${unrecorded.length === 1 ? 'Ảnh' : `${formatNumber(unrecorded.length)} ảnh`} của bài chưa ghi người trong ảnh có đồng ý không: ${list(unrecorded)}.`,
      'Xin thêm một dòng vào phần khai báo: `consent: yes` nếu đã đồng ý, `consent: none-needed` nếu không chụp rõ ai, `consent: no` nếu phải gỡ ảnh.',
      consentRequired ? 'error' : 'warning',
    );
  }
  if (named.length < lacking.length)
    reporter(problems, displayPath(path.join(contentDir, 'school.yaml')))(
      1,
      `Còn ${formatNumber(lacking.length - named.length)} bài cũ hơn có ảnh chưa ghi sự đồng ý (consent).`,
      'Muốn máy bắt buộc mọi ảnh phải ghi, xin thêm vào school.yaml: `consentRequired: true`',
      'warning',
    );
}

function list(names: readonly string[]): string {
  const more = names.length - NAMED_PHOTOS;
  return `${names.slice(0, NAMED_PHOTOS).join(', ')}${more > 0 ? ` và ${formatNumber(more)} ảnh khác` : ''}`;
}
