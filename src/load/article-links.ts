import type { Attachment, BodyPart } from '../derive/article.ts';
import type { WrittenLink } from '../markdown/render.ts';
import { PAGE_IDS } from '../markdown/elements.ts';
import type { Report } from '../problems.ts';

/** Reports links that lead neither to an address nor to a file or a heading of the article itself. */
export function reportLocalLinks(
  links: readonly WrittenLink[],
  {
    attachments,
    body,
    report,
  }: { attachments: readonly Attachment[]; body: readonly BodyPart[]; report: Report },
): void {
  const html = body.map((part) => (part.kind === 'html' ? part.html : '')).join('');
  const pictures = body.flatMap((part) => (part.kind === 'gallery' ? part.gallery.pictures : []));
  for (const { url, line } of links) {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) continue;
    if (url.startsWith('#')) {
      const id = decode(url.slice(1));
      if (id === '' || PAGE_IDS.test(id)) continue;
      const photo = Number(/^anh-(\d+)$/.exec(id)?.[1]);
      if (!html.includes(`id="${id}"`) && !(photo >= 1 && photo <= pictures.length)) {
        report(
          line,
          `Ở đây không có đề mục “${id}” để dẫn tới.`,
          'Xin viết tên đề mục không dấu, nối bằng dấu gạch, ví dụ: `[Lịch họp](#lich-hop)`',
        );
      }
      continue;
    }
    const file = decode(url.replace(/[?#].*/, '')).replace(/^\.\//, '');
    if (attachments.some((attachment) => attachment.file === file)) continue;
    if (/^[^/\s@]+@[^/\s@]+\.[a-z]+$/i.test(file))
      report(line, `Đường dẫn “${url}” là một địa chỉ thư điện tử.`, `Xin viết: \`mailto:${url}\``);
    else if (/^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|info|edu|gov|io)(?:\/|$))/i.test(file))
      report(line, `Đường dẫn “${url}” thiếu phần đầu.`, `Xin viết: \`https://${url}\``);
    else
      report(
        line,
        `Đường dẫn “${url}” không dẫn tới tệp đính kèm nào ở đây.`,
        'Xin khai báo tệp ở mục attachments của một bài, hoặc viết địa chỉ đầy đủ bắt đầu bằng https:// hay bằng / nếu là trang của trường.',
      );
  }
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
