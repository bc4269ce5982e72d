import fs from 'node:fs/promises';
import { inspectAttachment, isAttachmentKind } from '../attachments/inspect.ts';
import type { Fault, Sound } from '../attachments/inspection.ts';
import { createFileMemory, type FileMemory } from '../photos/file-memory.ts';

/** To be raised when attachments are looked at in another way than before. */
const RULES = 1;

export type AttachmentMemory = FileMemory<Sound, Fault>;

/** Looks into the attachments of a content folder, each once until it changes. */
export function createAttachmentMemory(contentDir: string, cacheDir: string): AttachmentMemory {
  return createFileMemory<Sound, Fault>({
    name: 'attachments.json',
    rules: RULES,
    contentDir,
    cacheDir,
    async read(file) {
      const kind = file.split('.').at(-1)?.toLowerCase() ?? '';
      if (!isAttachmentKind(kind)) throw new Error(`${file} is no attachment by its name`);
      return inspectAttachment(await fs.readFile(file), kind);
    },
  });
}
