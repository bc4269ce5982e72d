import type { MdastPluginDefinition } from 'satteri';
import type { Report } from '../problems.ts';

/** Inline elements that Markdown has no sign for; without attributes. */
const ALLOWED_TAG = /^<\/?(?:br|sub|sup|u|mark|small|kbd)\s*\/?>$/i;
const COMMENT = /^<!--[\s\S]*-->\s*$/;
/** Web, mail and telephone, an address of this site, a place on this page, a file beside the text. */
const ALLOWED_LINK =
  /^(?:https?:\/\/[^\s]+|mailto:[^\s]+|tel:[^\s]+|\/(?![/\\])[^\s]*|#[^\s]*|(?:\.\/)?[\p{L}\p{N}_][^\s:]*)$/u;

/**
 * Refuses raw HTML beyond a few inline elements, and links with a scheme that is
 * not on the list. Comments are notes of staff: they are left out, as they mean.
 *
 * @param report lines count from the beginning of the text
 */
export function safetyPlugin(report: Report): MdastPluginDefinition {
  const checkLink = (url: string, line: number): void => {
    if (!ALLOWED_LINK.test(url)) {
      report(
        line,
        `Đường dẫn “${printable(url)}” không dùng được.`,
        'Xin viết địa chỉ bắt đầu bằng https://, hoặc bằng / nếu là bài trong trang này, ví dụ: `[Lịch tựu trường](/tin-tuc/lich-tuu-truong-2022-2023/)`',
      );
    }
  };
  return {
    name: 'safety',
    options: { position: true },
    html(node, context) {
      if (COMMENT.test(node.value)) context.removeNode(node);
      else if (!ALLOWED_TAG.test(node.value.trim())) {
        report(
          node.position?.start.line ?? 1,
          `Mã HTML “${printable(node.value)}” không dùng được trong bài.`,
          'Xin viết bằng Markdown: **chữ đậm**, *chữ nghiêng*, danh sách bắt đầu bằng dấu -, bảng bằng dấu |.',
        );
      }
    },
    link: (node) => checkLink(node.url, node.position?.start.line ?? 1),
    definition: (node) => checkLink(node.url, node.position?.start.line ?? 1),
  };
}

function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 60);
}
