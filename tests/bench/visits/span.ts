/** Days that a log covers. */
export const DAYS = 90;
/** Its first second, in the school's zone. */
export const BEGINS = Date.parse('2022-07-10T00:00:00+07:00') / 1000;
/** An instant after every line. */
export const AFTER = (BEGINS + (DAYS + 2) * 86_400) * 1000;
