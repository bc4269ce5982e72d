import { expect, test } from 'vitest';
import { measure } from './measure.ts';

const SPIN = 'const end = performance.now() + 300; while (performance.now() < end);';
const node = (script: string) => measure({ command: process.execPath, args: ['-e', script] });

test('CPU time of a program counts what its own children do', async () => {
  const { cpuSeconds, wallSeconds } = await node(
    `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(SPIN)}])`,
  );
  expect(cpuSeconds).toBeGreaterThan(0.15);
  expect(wallSeconds).toBeGreaterThan(0.3);
});

test.runIf(process.platform === 'linux')('peak memory sees what is freed again', async () => {
  const { peakMB } = await node(`Buffer.alloc(200e6, 1); ${SPIN}`);
  expect(peakMB).toBeGreaterThan(200);
  expect(peakMB).toBeLessThan(500);
});

test('a program that fails is an error with its own words', async () => {
  await expect(node('console.error("no such photo"); process.exit(3)')).rejects.toThrow(
    /exit 3[^]*no such photo/,
  );
});
