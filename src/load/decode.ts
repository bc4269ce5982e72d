import type { Report } from '../problems.ts';

const SAVE_AS_UTF8 = 'Xin mở bằng Notepad, chọn Tệp → Lưu dưới dạng, ở ô Mã hóa chọn UTF-8 rồi lưu lại.';

/**
 * The text of a file's bytes: UTF-8 with or without a byte-order mark, line ends
 * made LF, composed (NFC). UTF-16 and the old Vietnamese encodings are named in a
 * problem and give undefined, since a guess would publish garbage.
 */
export function decodeText(bytes: Uint8Array, report: Report): string | undefined {
  if (isUtf16(bytes)) {
    report(1, 'Tệp này lưu bằng bảng mã UTF-16 nên máy chưa đọc được.', SAVE_AS_UTF8);
    return undefined;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const lines = text.replace(/\r\n?/g, '\n').normalize('NFC');
    return isPrintable(lines, report) ? lines : undefined;
  } catch {
    const offset = firstInvalidByte(bytes);
    const line = countLines(bytes.subarray(0, offset));
    report(
      line,
      `Tệp này không phải bảng mã UTF-8 (có lẽ là Windows-1258, TCVN3 hoặc VNI; byte thứ ${offset + 1} không đọc được).`,
      SAVE_AS_UTF8,
    );
    return undefined;
  }
}

/** What turns the order of letters around: with it a text can say another thing than it shows. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** Control characters come with a copy from old programs; no browser and no feed takes them. */
function isPrintable(text: string, report: Report): boolean {
  let isSound = true;
  for (const [index, line] of text.split('\n').entries()) {
    const kind = /[^\P{Cc}\t]/u.test(line) ? 'điều khiển' : TURNING.test(line) ? 'đảo chiều chữ' : undefined;
    if (!kind) continue;
    isSound = false;
    report(
      index + 1,
      `Dòng này có ký tự ${kind} không nhìn thấy được.`,
      'Xin xóa dòng này rồi gõ lại, đừng chép từ chương trình khác.',
    );
  }
  return isSound;
}

/** A mark at the start, or every other byte of the first hundred empty: Notepad's "Unicode" with or without mark. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 100);
  return head.length >= 4 && head.filter((byte) => byte === 0).length >= head.length / 4;
}

/** The length of the longest prefix that is whole UTF-8, by bisection. */
function firstInvalidByte(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  // What the bisection takes for the beginning of a letter is its first wrong byte.
  while (!isUtf8(bytes.subarray(0, valid), false)) valid--;
  return valid;
}

/** @param cut a letter may be cut off at the end */
function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch {
    return false;
  }
}

function countLines(bytes: Uint8Array): number {
  return bytes.reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
}
