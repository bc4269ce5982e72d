import os from 'node:os';
import sharp from 'sharp';
import { versionOf } from './version.ts';

/** What the figures depend on, and nothing that tells whose machine it is. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  readonly node: string;
  readonly tools: Readonly<Record<string, string>>;
}

/** Facts about this machine and the tools that all tables share. */
export function machineFacts(): Machine {
  const { vips = '', webp = '', aom = '' } = sharp.versions as Readonly<Record<string, string>>;
  return {
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGB: Math.round(os.totalmem() / 1e9),
    system: `${os.type()} ${os.arch()}`,
    node: process.versions.node,
    tools: {
      sharp: versionOf('node_modules/sharp'),
      libvips: vips,
      libwebp: webp,
      libaom: aom,
    },
  };
}

/** The facts in one line. */
export function showMachine({ cpu, cores, memoryGB, system, node, tools }: Machine): string {
  const versions = Object.entries(tools).map(([name, version]) => `${name} ${version}`);
  return `${cpu}, ${cores} cores, ${memoryGB} GB, ${system}, Node ${node}, ${versions.join(', ')}.`;
}
