import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createWatchdog } from '../../src/load/watchdog.ts';

const WATCHDOG = pathToFileURL(path.resolve('src/load/watchdog.ts')).href;

test('a text that holds up the run is named, and the run ends', () => {
  const program = `
    import { createWatchdog } from ${JSON.stringify(WATCHDOG)};
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

test.skipIf(process.platform === 'win32')('a run that was stopped for a while goes on', async () => {
  const program = `
    import { createWatchdog } from ${JSON.stringify(WATCHDOG)};
    const dog = createWatchdog(1500);
    dog.watch('a.md', () => {
      console.log('began');
      const used = () => { const { user, system } = process.cpuUsage(); return user + system; };
      for (const until = used() + 300_000; used() < until;);
    });
    console.log('ended');
    dog.stop();`;
  const run = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'pipe' });
  const ended = once(run, 'exit');
  await once(run.stdout, 'data');
  run.kill('SIGSTOP');
  await setTimeout(2500);
  run.kill('SIGCONT');
  expect(await ended).toEqual([0, null]);
});

test('many texts in turn, each in time, are let through, and what they throw comes out', () => {
  const dog = createWatchdog(200);
  const until = Date.now() + 600;
  while (Date.now() < until) dog.watch('a.md', () => Math.sqrt(2));
  expect(() => dog.watch('b.md', () => { throw new Error('own'); })).toThrow('own'); // prettier-ignore
  dog.stop();
});
