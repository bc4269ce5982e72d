import { article, FILE } from '../../load/check.ts';
import type { Fault } from '../fault.ts';

type Bytes = string | Uint8Array | Promise<Uint8Array>;

/** A photo under a name, as the cover of an article. */
export const photo = (name: string, what: string, bytes: () => Bytes, says: RegExp): Fault => ({
  name: `a photo: ${what}`,
  files: async () => ({ [FILE]: article(`cover: ${name}\n`), [`news/2022/bai/${name}`]: await bytes() }),
  at: `${FILE}:5`,
  says,
});

/** An attachment of an article. */
export const attachment = (name: string, what: string, bytes: () => Bytes, says: RegExp): Fault => ({
  name: `an attachment: ${what}`,
  files: async () => ({
    [FILE]: article(`attachments:\n  - file: ${name}\n    title: A\n`),
    [`news/2022/bai/${name}`]: await bytes(),
  }),
  at: `${FILE}:6`,
  says,
});

/** A file that a browser would run. */
export const RUNNING_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><script>alert(1)</script></svg>';

export const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
