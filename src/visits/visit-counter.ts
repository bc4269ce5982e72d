import { isBot } from './bots.ts';
import { ByteMemory } from './byte-memory.ts';
import { Calendar, type CivilDay } from './calendar.ts';
import { Clients } from './clients.ts';
import { DayViews, MOST_PATHS, Reads } from './day-views.ts';
import { LogLine, type LogFormat } from './log-line.ts';
import { Numbering } from './numbering.ts';
import { hasFileExtension, normalisePath } from './path.ts';
import { originOf, type IsProxy } from './proxies.ts';
import { isAheadOfReader, isPagePath, isShown } from './rule.ts';
import type { DayCount } from './source.ts';
import { OUTCOME } from './tally.ts';

export interface CountingOptions {
  readonly timeZone: string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
  readonly isProxy: IsProxy;
  /** Today's address by each address that is or was published. */
  readonly pages: ReadonlyMap<string, string>;
  /** Counts also what the site does not publish. */
  readonly allPaths: boolean;
  /** Milliseconds since the epoch. A line of more than ten minutes later is a clock's fault, and would make the ledger say that it covers the future. */
  readonly now: number;
}

interface DayTally {
  readonly views: DayViews;
  until: number;
}

/** Verdicts on what a line writes: a number of the path or the agent, or why it is not counted. */
interface Verdicts {
  readonly path: ByteMemory;
  readonly agent: ByteMemory;
}

/** Seconds that a server's clock may be ahead of this one's. */
const AHEAD = 600;

const ASSET = -1;
const UNKNOWN_PATH = -2;
const NO_AGENT = -3;
const BOT = -4;

/** Counts lines of any formats by the rule (`rule.ts`). Holds addresses and agents in memory only, and tells none. */
export class VisitCounter {
  readonly #options: CountingOptions;
  readonly #latest: number;
  /** Whether what has the extension of a file is no page: an old portal may have had pages that end in `.aspx`. */
  readonly #hasPlainPaths: boolean;
  readonly #calendar: Calendar;
  readonly #days = new Map<CivilDay, DayTally>();
  readonly #line = new LogLine();
  readonly #paths = new Numbering<string>();
  readonly #agents = new Numbering<string>();
  readonly #clients = new Clients();
  readonly #verdictsByFormat = new Map<LogFormat, Verdicts>();
  #lastFormat: LogFormat | undefined;
  #lastVerdicts = {} as Verdicts;
  #lastDay: CivilDay | undefined;
  #lastTally: DayTally = { views: new DayViews(), until: 0 };

  constructor(options: CountingOptions) {
    this.#options = options;
    this.#calendar = new Calendar(options.timeZone);
    this.#hasPlainPaths = [...options.pages.keys()].every(isPagePath);
    this.#latest = options.now / 1000 + AHEAD;
  }

  /** Counts the line in `[start, end)` of the bytes and says what became of it, by number. */
  add(format: LogFormat, bytes: Buffer, start: number, end: number): number {
    const line = this.#line;
    line.begin(bytes, start, end);
    const reading = format.readRequest(line);
    if (reading !== 'read') return OUTCOME[reading];
    if (line.second > this.#latest) return OUTCOME.badTime;
    const day = this.#dayAt(line.second);
    if (!line.isGet) return OUTCOME.method;
    if (!isShown(line.status)) return OUTCOME.status;
    if (this.#isPlainFile()) return OUTCOME.asset;
    return format.readClient(line) === 'read' ? this.#addView(format, day) : OUTCOME.badLine;
  }

  /** The days that lines were of, in order; also those without a page view. */
  days(): DayCount[] {
    const paths = this.#paths.keys();
    const reads = new Reads();
    return [...this.#days]
      .map(([{ day }, { views, until }]) => ({
        day,
        until,
        ...views.figures(reads),
        reads: reads.byPath(paths),
      }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  }

  /** Most lines are of the day of the line before. */
  #dayAt(second: number): CivilDay {
    const day = this.#calendar.dayAt(second);
    if (day !== this.#lastDay) {
      this.#lastTally = this.#days.get(day) ?? { views: new DayViews(), until: second };
      this.#days.set(day, this.#lastTally);
      this.#lastDay = day;
    }
    if (this.#lastTally.until < second) this.#lastTally.until = second;
    return day;
  }

  /** Agents before paths: half of what asks for pages are bots, and there are fewer agents to know. */
  #addView(format: LogFormat, day: CivilDay): number {
    const { bytes, agent: written, target, purpose, second } = this.#line;
    const verdicts = this.#verdicts(format);
    const agent = verdicts.agent.valueOf(bytes, written.start, written.end);
    if (agent < 0) return agent === BOT ? OUTCOME.bot : OUTCOME.noAgent;
    if (purpose.end > purpose.start && isAheadOfReader(purpose.text(bytes))) return OUTCOME.ahead;
    const path = verdicts.path.valueOf(bytes, target.start, target.end);
    if (path < 0) return path === ASSET ? OUTCOME.asset : OUTCOME.unknownPath;
    this.#lastTally.views.add(this.#client(format, agent), second - day.start, path);
    return OUTCOME.view;
  }

  #client(format: LogFormat, agent: number): number {
    const { bytes, peer, forwarded } = this.#line;
    if (forwarded.start === forwarded.end) return this.#clients.numberOf(bytes, peer.start, peer.end, agent);
    const hops = format.targetText(forwarded.text(bytes));
    return this.#clients.numberOfText(originOf(peer.text(bytes), hops, this.#options.isProxy), agent);
  }

  /** Most lines are those of photos and styles, of which nothing more need be known. */
  #isPlainFile(): boolean {
    const { bytes, target } = this.#line;
    return this.#hasPlainPaths && hasFileExtension(bytes, target.start, target.end);
  }

  /** Formats write differently, so each has its own. */
  #verdicts(format: LogFormat): Verdicts {
    if (format === this.#lastFormat) return this.#lastVerdicts;
    const verdicts = this.#verdictsByFormat.get(format) ?? {
      path: new ByteMemory((written) => this.#judgePath(format.targetText(written))),
      agent: new ByteMemory((written) => this.#judgeAgent(format.agentText(written))),
    };
    this.#verdictsByFormat.set(format, verdicts);
    this.#lastFormat = format;
    this.#lastVerdicts = verdicts;
    return verdicts;
  }

  #judgePath(target: string): number {
    const { basePath, pages, allPaths } = this.#options;
    const path = normalisePath(target, basePath);
    if (path === undefined) return UNKNOWN_PATH;
    const known = pages.get(path);
    const page = known ?? path;
    if (!isPagePath(page)) return ASSET;
    if (known === undefined && !allPaths) return UNKNOWN_PATH;
    const number = this.#paths.numberOf(page);
    return number < MOST_PATHS ? number : UNKNOWN_PATH;
  }

  #judgeAgent(agent: string): number {
    if (agent === '' || agent === '-') return NO_AGENT;
    return isBot(agent) ? BOT : this.#agents.numberOf(agent);
  }
}
