import { expect, test } from 'vitest';
import { keepTogether } from '../../src/text/typography.ts';

test.each([
  ['Năm học 2022 - 2023', 'Năm học 2022\u00a0–\u2060\u00a02023'],
  ['nhiệm kỳ 2022 – 2025', 'nhiệm kỳ 2022\u00a0–\u2060\u00a02025'],
  ['Đảng - Đoàn - Đội', 'Đảng – Đoàn – Đội'],
  ['2022-2023', '2022-2023'],
  ['(0208) 000 0000', '(0208)\u00a0000\u00a00000'],
  ['1,2 MB', '1,2\u00a0MB'],
  ['Chỉ thị số 05-CT/TW', 'Chỉ thị số 05\u2060-\u2060CT\u2060/\u2060TW'],
  ['12/KH-THCSBT', '12\u2060/\u2060KH\u2060-\u2060THCSBT'],
  ['Lịch nghỉ lễ 30/4 và 1/5', 'Lịch nghỉ lễ 30/4 và 1/5'],
])('keeps together what belongs together in %j', (text, kept) => {
  expect(keepTogether(text)).toBe(kept);
});
