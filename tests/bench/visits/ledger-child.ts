import type { Problem } from '../../../src/problems.ts';
import { readVisits } from '../../../src/load/visits.ts';

const problems: Problem[] = [];
const cpu = process.cpuUsage();
const start = performance.now();
const lines = readVisits(process.argv[2] ?? '', problems);
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
const cpuMilliseconds = (user + system) / 1000;
console.log(
  JSON.stringify({ milliseconds, cpuMilliseconds, lines: lines.length, problems: problems.length }),
);
