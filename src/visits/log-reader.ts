import { detectFormat } from './formats/detect.ts';
import { LineCutter } from './line-cutter.ts';
import type { LogFormat } from './log-line.ts';
import { OUTCOME, tallyOf, type Tally } from './tally.ts';
import type { VisitCounter } from './visit-counter.ts';

/** Gives the lines of one log to the counter, by the format that its first readable line shows. */
export class LogReader {
  readonly #counter: VisitCounter;
  readonly #cutter: LineCutter;
  /** Lines by the number of what became of them: names would be looked up for each line. */
  readonly #counts = new Int32Array(Object.keys(OUTCOME).length);
  #format: LogFormat | undefined;
  #lines = 0;
  #firstBad: number | undefined;

  constructor(counter: VisitCounter) {
    this.#counter = counter;
    this.#cutter = new LineCutter(
      (bytes, start, end) => this.#note(this.#add(bytes, start, end)),
      () => this.#note(OUTCOME.badLine),
    );
  }

  /** Lines that were not empty. */
  get lines(): number {
    return this.#lines;
  }

  get tally(): Tally {
    return tallyOf(this.#counts);
  }

  /** The number of the first line that could not be read, from 1. */
  get firstBad(): number | undefined {
    return this.#firstBad;
  }

  /** Whether no line showed a format that is known. */
  get isUnknown(): boolean {
    return this.#format === undefined && this.#lines > 0;
  }

  push(chunk: Buffer): void {
    this.#cutter.push(chunk);
  }

  end(): void {
    this.#cutter.end();
  }

  #add(bytes: Buffer, start: number, end: number): number {
    this.#format ??= detectFormat(bytes.toString('latin1', start, end));
    if (this.#format) return this.#counter.add(this.#format, bytes, start, end);
    return bytes[start] === 0x23 ? OUTCOME.comment : OUTCOME.badLine;
  }

  #note(outcome: number): void {
    this.#lines += 1;
    this.#counts[outcome] = (this.#counts[outcome] ?? 0) + 1;
    if (outcome <= OUTCOME.badTime) this.#firstBad ??= this.#lines;
  }
}
