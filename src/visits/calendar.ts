import { civilAt, instantOf } from '../text/dates.ts';

/** A day in the school's zone; one object a day, so that days are compared by identity. */
export interface CivilDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Its first second, counted from the epoch. */
  readonly start: number;
}

/** All zones of today keep offsets of whole quarters of an hour, and change them at such. */
const QUARTER = 900;

/** Quarters and days remembered: three years of quarters; a log of random dates shall not fill the memory. */
const REMEMBERED = 100_000;

const UTC_DAY = 86_400;

/**
 * Tells the civil day of an instant. Asking the zone's data costs microseconds,
 * more than all else about a line, so each quarter of an hour is asked for once.
 */
export class Calendar {
  readonly #timeZone: string;
  readonly #byQuarter = new Map<number, CivilDay>();
  readonly #byName = new Map<string, CivilDay>();
  readonly #offsets = new Map<number, number>();
  /** Its first second. */
  #lastQuarter = Number.NaN;
  #last: CivilDay = { day: '', start: 0 };

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** @param second since the epoch */
  dayAt(second: number): CivilDay {
    const since = second - this.#lastQuarter;
    if (since >= 0 && since < QUARTER) return this.#last;
    const quarter = Math.floor(second / QUARTER);
    this.#lastQuarter = quarter * QUARTER;
    this.#last = this.#byQuarter.get(quarter) ?? this.#remember(quarter);
    return this.#last;
  }

  #remember(quarter: number): CivilDay {
    const day = this.#nameAt(quarter * QUARTER);
    const known = this.#byName.get(day) ?? { day, start: instantOf({ day }, this.#timeZone) / 1000 };
    this.#byName.set(day, known);
    if (this.#byQuarter.size >= REMEMBERED) this.#byQuarter.clear();
    this.#byQuarter.set(quarter, known);
    return known;
  }

  /** Most days keep one offset from end to end of the UTC day; of the others each quarter is asked for. */
  #nameAt(second: number): string {
    const utcDay = Math.floor(second / UTC_DAY);
    const offset = this.#offsetAt(utcDay);
    if (offset !== this.#offsetAt(utcDay + 1)) return civilAt(second * 1000, this.#timeZone).day;
    return new Date((second + offset) * 1000).toISOString().slice(0, 10);
  }

  /** The zone's offset in the first second of the UTC day. */
  #offsetAt(utcDay: number): number {
    const known = this.#offsets.get(utcDay);
    if (known !== undefined) return known;
    const second = utcDay * UTC_DAY;
    const { day, time } = civilAt(second * 1000, this.#timeZone);
    const offset = Date.parse(`${day}T${time}Z`) / 1000 - second;
    if (this.#offsets.size >= REMEMBERED) this.#offsets.clear();
    this.#offsets.set(utcDay, offset);
    return offset;
  }
}
