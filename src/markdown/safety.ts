import type { MdastPluginDefinition } from 'satteri';
import type { Report } from '../problems.ts';
import { LABELS } from '../labels.ts';
import { videoAddress, type Video } from '../text/video-address.ts';
import type { WrittenLink } from './render.ts';
import { isFrame, readVideo } from './video.ts';

/** Inline elements that Markdown has no sign for; without attributes. */
const ALLOWED_TAG = /^<\/?(?:br|sub|sup|u|mark|small|kbd)\s*\/?>$/i;
/** A browser takes `<!-->` for a whole comment, and what follows it for real. */
const COMMENT = /^(?:<!--(?!-?>)(?:(?!-->)[\s\S])*-->\s*)+$/;
/** Web, mail and telephone, an address of this site, a place on this page, a file beside the text. */
const ALLOWED_LINK =
  /^(?:https?:\/\/[^\s]+|mailto:[^\s]+|tel:[^\s]+|\/(?![/\\])[^\s]*|#[^\s]*|(?:\.\/)?[\p{L}\p{N}_][^:]*)$/iu;

interface OpenTag {
  readonly tag: string;
  readonly name: string;
  readonly line: number;
  readonly parent: unknown;
}

/**
 * Refuses raw HTML beyond a few inline elements, and links with a scheme that is
 * not on the list. Comments are notes of staff: they are left out, as they mean.
 *
 * @param report lines count from the beginning of the text
 * @param collectLink called with every link that is allowed
 */
export function safetyPlugin(
  report: Report,
  collectLink: (link: WrittenLink) => void,
): MdastPluginDefinition {
  const isAllowed = (url: string, line: number): boolean => {
    if (ALLOWED_LINK.test(url)) return true;
    report(
      line,
      `Đường dẫn “${printable(url)}” không dùng được.`,
      'Xin viết địa chỉ bắt đầu bằng https://, hoặc bằng / nếu là bài trong trang này, ví dụ: `[Lịch tựu trường](/tin-tuc/lich-tuu-truong-2022-2023/)`',
    );
    return false;
  };
  let open: OpenTag[] = [];
  const reportOpen = ({ tag, line }: OpenTag): void =>
    report(
      line,
      `Thẻ ${tag} chưa đóng.`,
      `Xin thêm \`${tag.replace('<', '</')}\` ngay sau chữ cuối cùng của nó, trong cùng đoạn.`,
    );
  /** A tag closes in the paragraph it opens in, else the browser would carry it through the rest of the page. */
  const pair = (tag: string, line: number, parent: unknown): void => {
    const name = /\w+/.exec(tag)?.[0].toLowerCase() ?? '';
    if (name === 'br') return;
    if (!tag.startsWith('</')) open.push({ tag, name, line, parent });
    else {
      const last = open.findLast((one) => one.parent === parent);
      if (last?.name === name) open = open.filter((one) => one !== last);
      else report(line, `Thẻ ${tag} đóng mà trước đó chưa mở.`, 'Xin xóa thẻ này, hoặc mở nó ở đầu chữ.');
    }
  };
  return {
    name: 'safety',
    options: { position: true },
    html(node, context) {
      const line = node.position?.start.line ?? 1;
      const tag = node.value.trim();
      const video = isFrame(node.value) ? readVideo(node.value) : undefined;
      if (video) context.replaceNode(node, videoLink(video));
      else if (COMMENT.test(node.value)) context.removeNode(node);
      else if (isFrame(node.value))
        report(
          line,
          `Khung “${printable(node.value)}” không dùng được: trang chỉ nhận video của YouTube.`,
          'Xin đưa video lên YouTube rồi chép mã nhúng (Chia sẻ → Nhúng), hoặc viết một đường dẫn: `[Xem bản đồ](https://…)`',
        );
      else if (/^<!--[\s\S]*-->/.test(tag))
        report(
          line,
          'Sau ghi chú <!-- … --> còn có chữ trên cùng một dòng.',
          'Xin đưa ghi chú xuống một dòng riêng, cách đoạn văn một dòng trống.',
        );
      else if (!ALLOWED_TAG.test(tag)) {
        report(
          line,
          `Mã HTML “${printable(node.value)}” không dùng được trong bài.`,
          'Xin viết bằng Markdown: **chữ đậm**, *chữ nghiêng*, danh sách bắt đầu bằng dấu -, bảng bằng dấu |.',
        );
      } else pair(tag, line, context.parent(node));
    },
    after: () => open.forEach(reportOpen),
    link(node) {
      const line = node.position?.start.line ?? 1;
      if (isAllowed(node.url, line)) collectLink({ url: node.url, line });
    },
    // A definition may be an image's, whose file is looked for elsewhere.
    definition: (node) => void isAllowed(node.url, node.position?.start.line ?? 1),
  };
}

/** A link that the site's script turns into the video when it is pressed. */
function videoLink(video: Video) {
  return {
    type: 'video',
    data: {
      hName: 'a',
      hProperties: {
        className: ['video'],
        href: videoAddress(video),
        rel: ['noopener'],
        dataVideo: video.id,
        dataHint: LABELS.videoHint,
        ...(video.start > 0 && { dataStart: String(video.start) }),
      },
    },
    children: [{ type: 'text', value: video.title ? `${LABELS.video}: ${video.title}` : LABELS.video }],
  };
}

function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 60);
}
