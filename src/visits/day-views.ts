import { NumberSet } from './number-set.ts';
import { VISIT_GAP } from './rule.ts';

/** What one day's page views come to. */
export interface DayFigures {
  readonly visits: number;
  readonly views: number;
  readonly clients: number;
}

/** Paths that can be told apart: the packed number below leaves them 18 bits. */
export const MOST_PATHS = 2 ** 18;

/** Seconds that a day may have: 17 bits, and the longest days have 90,000. */
const SECONDS = 2 ** 17;
const CLIENTS_OF_SET = 2 ** 18;

/**
 * The set of page views of one day. A view is one number, client before second
 * before path in its 53 bits, so that sorting numbers puts each client's views in
 * order of time. Clients beyond the 18 bits that are left go into further sets: no
 * visit spans two clients.
 */
export class DayViews {
  readonly #sets: NumberSet[] = [];

  /**
   * @param client a number from 0
   * @param second of the day
   * @param path a number from 0, below `MOST_PATHS`
   */
  add(client: number, second: number, path: number): void {
    const set = (this.#sets[Math.floor(client / CLIENTS_OF_SET)] ??= new NumberSet());
    set.add(((client % CLIENTS_OF_SET) * SECONDS + second) * MOST_PATHS + path);
  }

  /** @param reads of an earlier day, whose memory is used again: that of all days would be much */
  figures(reads: Reads): DayFigures {
    const sum = { visits: 0, views: 0, clients: 0 };
    reads.clear();
    for (const set of this.#sets) if (set) addFigures(set.sorted(), sum, reads);
    return sum;
  }
}

interface Sum {
  visits: number;
  views: number;
  clients: number;
}

/** Reads of one day, in lists that grow with the largest number of a path. */
export class Reads {
  #counts = new Int32Array(1024);
  /** The last visit that read a path. */
  #readBy = new Int32Array(1024);

  /** @param visit a number from 1 */
  add(path: number, visit: number): void {
    if (path >= this.#counts.length) this.#grow(path);
    if (this.#readBy[path] === visit) return;
    this.#readBy[path] = visit;
    this.#counts[path] = (this.#counts[path] ?? 0) + 1;
  }

  clear(): void {
    this.#counts.fill(0);
    this.#readBy.fill(0);
  }

  /** Visits with at least one view of a path, where there was one. @param paths by their numbers */
  byPath(paths: readonly string[]): Map<string, number> {
    const named = new Map<string, number>();
    for (const [path, name] of paths.entries()) {
      const count = this.#counts[path] ?? 0;
      if (count > 0) named.set(name, count);
    }
    return named;
  }

  #grow(path: number): void {
    const length = 2 ** Math.ceil(Math.log2(path + 1));
    const [counts, readBy] = [this.#counts, this.#readBy];
    this.#counts = new Int32Array(length);
    this.#counts.set(counts);
    this.#readBy = new Int32Array(length);
    this.#readBy.set(readBy);
  }
}

function addFigures(sorted: Float64Array, sum: Sum, reads: Reads): void {
  let client = -1;
  let second = 0;
  // By index: an iterator makes an object of each number.
  for (let index = 0; index < sorted.length; index += 1) {
    const view = sorted[index] ?? 0;
    const clientAndSecond = Math.floor(view / MOST_PATHS);
    const thisClient = Math.floor(clientAndSecond / SECONDS);
    const thisSecond = clientAndSecond % SECONDS;
    const isOther = thisClient !== client;
    if (isOther) sum.clients += 1;
    if (isOther || thisSecond - second >= VISIT_GAP) sum.visits += 1;
    client = thisClient;
    second = thisSecond;
    reads.add(view % MOST_PATHS, sum.visits);
  }
  sum.views += sorted.length;
}
