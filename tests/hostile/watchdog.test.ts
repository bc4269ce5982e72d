import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createWatchdog } from '../../src/load/watchdog.ts';

test('a text that holds up the run is named, and the run ends', () => {
  const watchdog = pathToFileURL(path.resolve('src/load/watchdog.ts')).href;
  const program = `
    import { createWatchdog } from ${JSON.stringify(watchdog)};
    const dog = createWatchdog(300);
    dog.watch('news/2022/nhanh/index.md', () => 1);
    dog.watch('news/2022/cham/index.md', () => { for (;;); });
    console.log('never');`;
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program],
    { encoding: 'utf8', timeout: 20_000 },
  );
  expect([status, signal, stdout]).toEqual([null, 'SIGKILL', '']);
  expect(stderr).toMatch(/^news\/2022\/cham\/index\.md:1: .*quá 0,3 giây.*\n.*vẫn giữ nguyên/);
});

test('many texts in turn, each in time, are let through, and what they throw comes out', () => {
  const dog = createWatchdog(200);
  const until = Date.now() + 600;
  while (Date.now() < until) dog.watch('a.md', () => Math.sqrt(2));
  expect(() => dog.watch('b.md', () => { throw new Error('own'); })).toThrow('own'); // prettier-ignore
  dog.stop();
});
