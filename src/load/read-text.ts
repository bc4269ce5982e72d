import fs from 'node:fs';
import type { Report } from '../problems.ts';
import { decodeText } from './decode.ts';
import { isShortEnough, MAX_BYTES, reportTooLarge } from './text-limits.ts';

/** Older encodings and byte-order marks take no more than twice the bytes. */
const READ_AT_MOST = 2 * MAX_BYTES;

/** The text of a file that staff wrote; undefined after reporting why it cannot be used. */
export function readText(file: string, report: Report): string | undefined {
  const { size } = fs.statSync(file);
  if (size > READ_AT_MOST) {
    reportTooLarge(size, report);
    return undefined;
  }
  const text = decodeText(fs.readFileSync(file), report);
  return text !== undefined && isShortEnough(text, report) ? text : undefined;
}
