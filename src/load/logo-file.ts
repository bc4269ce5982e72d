import fs from 'node:fs';
import { kindOf, KIND_NAMES } from '../attachments/file-kind.ts';
import type { Report } from '../problems.ts';

/** A logo is on every page. */
const MAX_BYTES = 500_000;

/** What runs or loads something when the logo is opened by itself; entities, which can grow without end. */
const ACTIVE = /<(?:script|foreignObject|iframe|embed|object)\b|\son\w+\s*=|javascript:|<!(?:ENTITY|DOCTYPE[^<>[]*\[)|(?:href|src)\s*=\s*["']\s*(?:https?:|\/\/|file:)|@import|url\(\s*["']?(?:https?:|\/\/|file:)/i; // prettier-ignore

/** Whether a file can be the school's logo: a drawing (SVG) that runs nothing and loads nothing; else a problem. */
export function isSoundLogo(file: string, name: string, line: number, report: Report): boolean {
  const fault = faultOf(file);
  if (fault) report(line, `Biểu trưng “${name}” ${fault[0]}`, fault[1]);
  return !fault;
}

function faultOf(file: string): [problem: string, fix: string] | undefined {
  if (!fs.statSync(file).isFile()) return ['không phải là một tệp.', 'Xin chép tệp SVG vào đó.'];
  if (fs.statSync(file).size > MAX_BYTES)
    return [`nặng quá ${MAX_BYTES / 1000} kB.`, 'Xin lưu lại dạng SVG gọn hơn, không nhúng ảnh chụp.'];
  const bytes = fs.readFileSync(file);
  const kind = kindOf(bytes);
  if (kind !== 'svg')
    return [`là ${KIND_NAMES[kind]}, không phải hình vẽ SVG.`, 'Xin dùng tệp SVG, hoặc xóa dòng này.'];
  return ACTIVE.test(bytes.toString('utf8'))
    ? [
        'có mã chạy được, hoặc tải thứ khác từ ngoài vào.',
        'Xin lưu lại dạng SVG thường (plain SVG), không có mã.',
      ]
    : undefined;
}
