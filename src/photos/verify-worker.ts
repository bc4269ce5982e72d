import { parentPort, workerData } from 'node:worker_threads';
import { dropUnsound } from './placed.ts';
import { soundRecord, type SoundRecords } from './verify.ts';

const { cacheDir, ids, placed } = workerData as { cacheDir: string; ids: readonly string[]; placed: string };
const records: SoundRecords = new Map(
  ids.flatMap((id) => {
    const record = soundRecord(cacheDir, id);
    return record ? [[id, record] as const] : [];
  }),
);
dropUnsound(placed, records, cacheDir);
parentPort?.postMessage(records);
