import { expect, test } from 'vitest';
import { logProgress } from '../../src/build/log-progress.ts';
import { photoProgress } from '../../src/build/progress.ts';

test.each([
  [{ done: 500, all: 2000, seconds: 100 }, 'Ảnh █████░░░░░░░░░░░░░░░ 500/2.000 · 5 ảnh/giây · còn 5 phút'],
  [{ done: 1999, all: 2000, seconds: 1000 }, 'Ảnh ███████████████████░ 1.999/2.000 · 2 ảnh/giây · còn 1 giây'],
  [{ done: 10, all: 20_000, seconds: 4 }, 'Ảnh ░░░░░░░░░░░░░░░░░░░░ 10/20.000 · 2,5 ảnh/giây · còn 2 giờ 13 phút'],
  [{ done: 0, all: 7, seconds: 0 }, 'Ảnh ░░░░░░░░░░░░░░░░░░░░ 0/7'],
])('photos: %j', (progress, line) => {
  expect(photoProgress(progress)).toBe(line);
});

test.each([
  [{ bytes: 5e8, allBytes: 1e9, lines: 2e6, seconds: 2 }, 'Nhật ký ██████████░░░░░░░░░░ 500\u00a0MB/1\u00a0GB · 2.000.000 dòng · 1.000.000 dòng/giây · còn 2 giây'],
  [{ bytes: 5e6, allBytes: undefined, lines: 20_000, seconds: 0.5 }, 'Nhật ký · 5\u00a0MB · 20.000 dòng · 40.000 dòng/giây'],
])('logs: %j', (progress, line) => {
  expect(logProgress(progress)).toBe(line);
});
