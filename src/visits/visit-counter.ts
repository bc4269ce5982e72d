import { clientAddress } from './address.ts';
import { isBot } from './bots.ts';
import { Calendar, type CivilDay } from './calendar.ts';
import { DayViews, MOST_PATHS } from './day-views.ts';
import { LogLine, type LogFormat } from './log-line.ts';
import { Numbering } from './numbering.ts';
import { normalisePath } from './path.ts';
import { originOf, type IsProxy } from './proxies.ts';
import { remember } from './remember.ts';
import { isAheadOfReader, isPagePath, isShown } from './rule.ts';
import type { DayCount } from './source.ts';
import type { Outcome } from './tally.ts';

export interface CountingOptions {
  readonly timeZone: string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
  readonly isProxy: IsProxy;
  /** Today's address by each address that is or was published; undefined counts every path. */
  readonly pages: ReadonlyMap<string, string> | undefined;
  /** Milliseconds since the epoch. A line of later is a clock's fault, and would make the ledger say that it covers the future. */
  readonly now: number;
}

interface DayTally {
  readonly views: DayViews;
  until: number;
}

/** Verdicts on what a line writes: a number of the path or the agent, or why it is not counted. */
interface Verdicts {
  readonly path: (written: string) => number;
  readonly agent: (written: string) => number;
}

const ASSET = -1;
const UNKNOWN_PATH = -2;
const NO_AGENT = -3;
const BOT = -4;

/** Counts lines of any formats by the rule (`rule.ts`). Holds addresses and agents in memory only, and tells none. */
export class VisitCounter {
  readonly #options: CountingOptions;
  readonly #calendar: Calendar;
  readonly #days = new Map<CivilDay, DayTally>();
  readonly #line = new LogLine();
  readonly #paths = new Numbering<string>();
  readonly #agents = new Numbering<string>();
  readonly #addresses = new Numbering<string>();
  readonly #clients = new Numbering<number>();
  readonly #verdictsByFormat = new Map<LogFormat, Verdicts>();
  readonly #clientAddress = remember(clientAddress);

  constructor(options: CountingOptions) {
    this.#options = options;
    this.#calendar = new Calendar(options.timeZone);
  }

  /** Counts the line in `[start, end)` of the bytes and says what became of it. */
  add(format: LogFormat, bytes: Buffer, start: number, end: number): Outcome {
    const line = this.#line;
    line.begin(bytes, start, end);
    const reading = format.readRequest(line);
    if (reading !== 'read') return reading;
    if (line.second * 1000 > this.#options.now) return 'badTime';
    const day = this.#dayAt(line.second);
    if (!line.isGet) return 'method';
    if (!isShown(line.status)) return 'status';
    const path = this.#path(format);
    if (path < 0) return path === ASSET ? 'asset' : 'unknownPath';
    return format.readClient(line) === 'read' ? this.#addView(format, day, path) : 'badLine';
  }

  /** The days that lines were of, in order; also those without a page view. */
  days(): DayCount[] {
    const paths = this.#paths.keys();
    return [...this.#days]
      .map(([{ day }, { views, until }]) => {
        const { reads, ...figures } = views.figures();
        const named = [...reads].map(([path, number]): [string, number] => [paths[path] ?? '', number]);
        return { day, until, visits: figures.visits, views: figures.views, clients: figures.clients, reads: new Map(named) }; // prettier-ignore
      })
      .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  }

  #dayAt(second: number): CivilDay {
    const day = this.#calendar.dayAt(second);
    const tally = this.#days.get(day);
    if (!tally) this.#days.set(day, { views: new DayViews(), until: second });
    else if (tally.until < second) tally.until = second;
    return day;
  }

  #addView(format: LogFormat, day: CivilDay, path: number): Outcome {
    const line = this.#line;
    const agent = this.#verdicts(format).agent(line.agent.text(line.bytes));
    if (agent < 0) return agent === BOT ? 'bot' : 'noAgent';
    if (isAheadOfReader(line.purpose.text(line.bytes))) return 'ahead';
    const forwarded = format.targetText(line.forwarded.text(line.bytes));
    const origin = originOf(line.peer.text(line.bytes), forwarded, this.#options.isProxy);
    const address = this.#addresses.numberOf(this.#clientAddress(origin));
    // One number for both: agents stay below 2²⁴ by far.
    const client = this.#clients.numberOf(address * 2 ** 24 + agent);
    this.#days.get(day)?.views.add(client, line.second - day.start, path);
    return 'view';
  }

  #path(format: LogFormat): number {
    const { bytes, target } = this.#line;
    // Without its query already here: strangers invent queries, not pages.
    let end = target.start;
    while (end < target.end && bytes[end] !== 0x3f && bytes[end] !== 0x23) end += 1;
    return this.#verdicts(format).path(bytes.toString('latin1', target.start, end));
  }

  /** Formats write differently, so each has its own. */
  #verdicts(format: LogFormat): Verdicts {
    const known = this.#verdictsByFormat.get(format);
    if (known) return known;
    const verdicts = {
      path: remember((written: string) => this.#judgePath(format.targetText(written))),
      agent: remember((written: string) => this.#judgeAgent(format.agentText(written))),
    };
    this.#verdictsByFormat.set(format, verdicts);
    return verdicts;
  }

  #judgePath(target: string): number {
    const { basePath, pages } = this.#options;
    const path = normalisePath(target, basePath);
    if (path === undefined) return UNKNOWN_PATH;
    if (!isPagePath(path)) return ASSET;
    const page = pages ? pages.get(path) : path;
    if (page === undefined) return UNKNOWN_PATH;
    const number = this.#paths.numberOf(page);
    return number < MOST_PATHS ? number : UNKNOWN_PATH;
  }

  #judgeAgent(agent: string): number {
    if (agent === '' || agent === '-') return NO_AGENT;
    return isBot(agent) ? BOT : this.#agents.numberOf(agent);
  }
}
