import type { Problem } from '../../../src/problems.ts';
import { readVisits } from '../../../src/load/visits.ts';

const problems: Problem[] = [];
const start = performance.now();
const lines = readVisits(process.argv[2] ?? '', problems);
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, lines: lines.length, problems: problems.length }));
