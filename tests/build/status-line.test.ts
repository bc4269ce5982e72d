import { expect, test } from 'vitest';
import { createStatusLine } from '../../src/build/status-line.ts';

function shownOn(stream: { isTTY: boolean; columns?: number }): string[] {
  const written: string[] = [];
  const status = createStatusLine({ ...stream, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream);
  for (const done of [1, 2, 3]) status.update(() => `đã xong ${done} việc trong ba việc`);
  status.clear();
  return written;
}

test('on a terminal the line is drawn within its width and wiped at the end', () => {
  const written = shownOn({ isTTY: true, columns: 20 });
  expect(written[0]).toBe('\r\u001b[Kđã xong 1 việc tron');
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('a log is not filled by a short step', () => {
  expect(shownOn({ isTTY: false })).toEqual([]);
});
