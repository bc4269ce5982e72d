/** A fault of content, and what staff must be told of it. */
export interface Fault {
  /** What is wrong, in a few words. */
  readonly name: string;
  /** Files below the content folder, put beside those of a school that is in order. */
  readonly files: () =>
    Readonly<Record<string, string | Uint8Array>> | Promise<Readonly<Record<string, string | Uint8Array>>>;
  /** Where it must be said: `news/2022/bai/index.md:7`. */
  readonly at: string;
  /** Words of the sentence and its fix, in one line. */
  readonly says: RegExp;
}
