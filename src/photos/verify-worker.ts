import { parentPort, workerData } from 'node:worker_threads';
import { soundRecord, type SoundRecords } from './verify.ts';

const { cacheDir, ids } = workerData as { cacheDir: string; ids: readonly string[] };
const records: SoundRecords = new Map(
  ids.flatMap((id) => {
    const record = soundRecord(cacheDir, id);
    return record ? [[id, record] as const] : [];
  }),
);
parentPort?.postMessage(records);
