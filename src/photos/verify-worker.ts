import { parentPort, workerData } from 'node:worker_threads';
import { verifyVariants } from './verify.ts';

const { cacheDir, ids } = workerData as { cacheDir: string; ids: readonly string[] };
parentPort?.postMessage(verifyVariants(cacheDir, ids));
