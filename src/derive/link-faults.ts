import { bettingHost, bettingWord } from '../text/betting.ts';
import { destinationOf } from '../text/destination.ts';
import { hostsLine, type AllowedHosts } from './hosts.ts';

/** A link as readers meet it. */
export interface Link {
  readonly address: string;
  /** What can be read of it; undefined where nothing is to be read (a picture, a form). */
  readonly text: string | undefined;
}

/** What is wrong with a link and how to mend it; two Vietnamese sentences. */
export interface LinkFault {
  readonly problem: string;
  readonly fix: string;
}

export interface LinkRules {
  readonly hosts: AllowedHosts;
  /** `hosts` of school.yaml, and whether it is written in brackets where that is known. */
  readonly written: { readonly entries: readonly string[]; readonly inBrackets?: boolean | undefined };
}

const REMOVE = 'Xin bỏ đường dẫn này. Nếu không ai trong trường viết nó, tài khoản đăng bài có thể đã bị lộ: xin đổi mật khẩu.'; // prettier-ignore

/** Everything that forbids a link, the gravest alone where several would say the same. */
export function linkFaults(link: Link, { hosts, written }: LinkRules): LinkFault[] {
  const destination = destinationOf(link.address);
  const said = `Đường dẫn “${printable(link.address)}”`;
  const word = link.text === undefined ? undefined : bettingWord(link.text);
  const text: LinkFault[] = word
    ? [
        {
          problem: `Chữ của đường dẫn “${printable(link.text ?? '')}” quảng cáo cờ bạc (“${word}”).`,
          fix: REMOVE,
        },
      ]
    : [];
  if (destination.kind === 'refused')
    return [...text, { problem: `${said} không dùng được: không phải địa chỉ web, thư điện tử hay điện thoại.`, fix: 'Xin viết địa chỉ đầy đủ bắt đầu bằng https://.' }]; // prettier-ignore
  if (destination.kind !== 'host') return text;
  const { host } = destination;
  const empty: LinkFault[] =
    link.text !== undefined && !/[\p{L}\p{N}]/u.test(link.text)
      ? [{ problem: `${said} dẫn ra ngoài mà không có chữ nào để người đọc thấy.`, fix: 'Xin viết tên nơi dẫn tới làm chữ của đường dẫn, hoặc bỏ đường dẫn.' }] // prettier-ignore
      : [];
  if (!hosts.isOwn(host)) {
    const betting = bettingHost(host);
    // No line to paste: nobody is to be led there.
    if (betting) return [...text, ...empty, { problem: `${said} dẫn tới ${host}, một trang cờ bạc (“${betting}”).`, fix: REMOVE }]; // prettier-ignore
  }
  if (hosts.allows(host)) return [...text, ...empty];
  const line = hostsLine(written.entries, host, written.inBrackets);
  return [
    ...text,
    ...empty,
    {
      problem: `${said} dẫn tới ${host}, chưa có trong những nơi được phép dẫn tới.`,
      fix: `Nếu nhà trường đồng ý cho dẫn tới đó, xin ${line.startsWith('hosts') ? 'viết' : 'thêm vào dưới dòng hosts'} trong school.yaml: \`${line}\``,
    },
  ];
}

/** As one line, without what cannot be seen. */
function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}
