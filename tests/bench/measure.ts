import { spawn } from 'node:child_process';
import { peakMemory } from './peak-memory.ts';

/** A program to run, and where. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program and all programs it started have cost, start-up included. */
export interface Cost {
  /** User and system time, in steps of 0.01 s. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Null where the system does not tell (only Linux does). */
  readonly peakMB: number | null;
}

/**
 * Runs a program and tells what it cost. CPU time is what the shell's `times` says of
 * the children it waited for, so it needs a POSIX shell.
 *
 * @throws Error with the program's own words when it does not exit with 0
 */
export async function measure({ command, args, cwd, env }: Program): Promise<Cost> {
  const start = performance.now();
  const child = spawn('sh', ['-c', '"$@" >&3; code=$?; times; exit $code', 'sh', command, ...args], {
    cwd,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const peak = peakMemory(child.pid ?? 0);
  const said = child.stdio.slice(1).map((stream) => {
    const chunks: Buffer[] = [];
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString();
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const wallSeconds = (performance.now() - start) / 1000;
  const peakMB = peak.stop();
  const [times = '', errors = '', words = ''] = said.map((text) => text());
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} (exit ${code})\n${errors || words}`);
  return { cpuSeconds: childSeconds(times), wallSeconds, peakMB };
}

/** The second line of `times`, `0m1.23s 0m0.45s`: user and system time of the children. */
function childSeconds(times: string): number {
  const line = times.trim().split('\n').at(-1) ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
