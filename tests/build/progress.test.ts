import { expect, test } from 'vitest';
import { progressLine, showProgress } from '../../src/build/progress.ts';

test.each([
  [{ done: 500, all: 2000, seconds: 100 }, 'Ảnh █████░░░░░░░░░░░░░░░ 500/2.000 · 5 ảnh/giây · còn 5 phút'],
  [{ done: 1999, all: 2000, seconds: 1000 }, 'Ảnh ███████████████████░ 1.999/2.000 · 2 ảnh/giây · còn 1 giây'],
  [{ done: 10, all: 20_000, seconds: 4 }, 'Ảnh ░░░░░░░░░░░░░░░░░░░░ 10/20.000 · 2,5 ảnh/giây · còn 2 giờ 13 phút'],
  [{ done: 0, all: 7, seconds: 0 }, 'Ảnh ░░░░░░░░░░░░░░░░░░░░ 0/7'],
])('%j', (progress, line) => {
  expect(progressLine(progress)).toBe(line);
});

function shownOn(stream: { isTTY: boolean; columns?: number }): string[] {
  const written: string[] = [];
  const show = showProgress({ ...stream, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream);
  for (const done of [1, 2, 3]) show(done, 3);
  return written;
}

test('on a terminal the line is drawn within its width and wiped at the end', () => {
  const written = shownOn({ isTTY: true, columns: 20 });
  expect(written[0]).toBe(`\r\u001b[K${progressLine({ done: 1, all: 3, seconds: 1 }).slice(0, 19)}`);
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('a log is not filled by a short step', () => {
  expect(shownOn({ isTTY: false })).toEqual([]);
});
