import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes a file so that at every moment, also when the machine stops, its place
 * holds the old text or the new one: a temporary file beside it is brought to the
 * disk and renamed.
 *
 * @throws the system's error, with the old file as it was
 */
export function replaceFile(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    fs.writeFileSync(temporary, text, { flush: true });
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}
