/**
 * The counting rule, version 1. It is normative: whoever counts the same log
 * by these eight sentences gets the same figures, whatever the tool.
 *
 * 1. A line is a **page view** when it parses; its method is GET; its status is
 *    200 or 304 (a page that the reader's own cache still held); its path,
 *    normalised, has no file extension or ends in `.html` or `.htm`, and is not
 *    under `/_astro/` or `/pagefind/`; its user agent is not empty, not `-` and
 *    not a bot's (bots were the larger half of such lines in a real log); a
 *    purpose field, where the format has one, does not say prefetch, preview or
 *    prerender; and the path is an address that the site publishes. The last
 *    condition alone keeps out scanners, mistyped addresses and whatever a
 *    stranger would like to see printed.
 * 2. **Path** (`path.ts`): one page has one spelling, however it was asked for.
 * 3. **Client** = address and user agent (`clients.ts`, `proxies.ts`). An IPv4
 *    address written as IPv6 is IPv4. IPv6 is cut to /64, because phones change
 *    the rest several times a day. What `X-Forwarded-For` says counts only from
 *    a configured proxy, because anybody can send that header.
 * 4. **Day** = the civil day, in the school's time zone, of the instant that the
 *    line names with its own offset (`calendar.ts`).
 * 5. **Duplicates**: page views are a set of (day, client, second, path). A log
 *    read twice, or rotated while it was copied, changes nothing (`day-views.ts`).
 * 6. **Visit** = a longest run of one client's page views within one day in which
 *    every gap is under 1,800 seconds; midnight ends it. Views are put in order of
 *    time first, so neither the order of lines nor that of files matters.
 * 7. **Read** of an article = a visit with at least one view of it: reloading a
 *    page makes nothing more popular.
 * 8. **Figures** = sums of visits over days, beside the figures carried over from
 *    an old portal (`derive/visit-figures.ts`).
 *
 * A time more than ten minutes ahead of the clock is none: one such line would make
 * the figures those of a day to come.
 *
 * The gap and the end at midnight are those of Matomo (`visit_standard_length`,
 * `create_new_visit_after_midnight`), so figures of both may be compared.
 */
export const RULE = 1;

/** Seconds without a page view that end a visit. */
export const VISIT_GAP = 1800;

/** Days that wait for late data: CloudFront delivers up to a day late, and a weekend may pass before a log is copied. */
export const OPEN_DAYS = 3;

/** Articles of a day that the ledger names. */
export const TOP_COUNT = 20;

/** Folders of the published site that hold no pages. */
const ASSET_PREFIXES = ['/_astro/', '/pagefind/'];

/** Whether a normalised path can be that of a page: no file extension, or one of HTML, and not among the assets. */
export function isPagePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    (!name.includes('.') || /\.html?$/i.test(name)) &&
    !ASSET_PREFIXES.some((prefix) => path.startsWith(prefix))
  );
}

/** Whether the status is that of a page that was shown. */
export function isShown(status: number): boolean {
  return status === 200 || status === 304;
}

/** Whether a purpose field (`Sec-Purpose`, `Purpose`, `X-Moz`, Safari's `X-Purpose: preview`) says that nobody looks at the page yet. */
export function isAheadOfReader(purpose: string): boolean {
  return /(?:^|[\s;,])(?:prefetch|prerender|preview)(?:$|[\s;,])/i.test(purpose);
}
