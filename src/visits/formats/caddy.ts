import { CLF_LENGTH, clfSecond } from '../log-time.ts';
import type { Field, LogFormat, LogLine, Reading } from '../log-line.ts';

/** What is read of an access line of Caddy; every part may be missing or of another type. */
interface Entry {
  readonly ts?: unknown;
  readonly status?: unknown;
  readonly request?: {
    readonly remote_ip?: unknown;
    /** With its port: before version 2.5. */
    readonly remote_addr?: unknown;
    readonly method?: unknown;
    readonly uri?: unknown;
    readonly headers?: Readonly<Record<string, unknown>>;
  } | null;
}

/**
 * Logs of Caddy: one JSON object a line. Lines that are no requests (messages of
 * the server) are comments.
 */
export const caddy: LogFormat = {
  readRequest,
  // All was read with the request.
  readClient: () => 'read',
  targetText: (written) => written,
  agentText: (written) => written,
};

/** Whether a line is a JSON object. */
export function isCaddy(line: string): boolean {
  return line.startsWith('{"');
}

function readRequest(line: LogLine): Reading {
  const entry = parse(line.bytes.toString('utf8', line.start, line.end));
  if (!entry) return 'badLine';
  const { request, status, ts } = entry;
  if (!request || typeof status !== 'number') return 'comment';
  line.second = secondOf(ts);
  if (Number.isNaN(line.second)) return 'badTime';
  line.status = status;
  line.isGet = request.method === 'GET';
  const headers = request.headers ?? {};
  putFields(line, [
    [line.target, text(request.uri).replace(/[?#].*/s, '')],
    [line.peer, text(request.remote_ip) || text(request.remote_addr)],
    [line.agent, header(headers, 'User-Agent')],
    [line.forwarded, header(headers, 'X-Forwarded-For')],
    [line.purpose, PURPOSES.map((name) => header(headers, name)).join(' ')],
  ]);
  return 'read';
}

/** Browsers and proxies have said it under all of these names. */
const PURPOSES = ['Sec-Purpose', 'Purpose', 'X-Purpose', 'X-Moz'];

function parse(json: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Caddy's `time_format`: seconds, milliseconds or nanoseconds since the epoch, ISO 8601, or that of `common` logs. */
function secondOf(ts: unknown): number {
  if (typeof ts === 'number') return ts >= 0 ? Math.floor(ts / unitOf(ts)) : Number.NaN;
  if (typeof ts !== 'string') return Number.NaN;
  if (/T[^T]*(?:Z|[+-]\d{2}:?\d{2})$/.test(ts)) return Math.floor(Date.parse(ts) / 1000);
  return ts.length === CLF_LENGTH ? clfSecond(Buffer.from(ts), 0) : Number.NaN;
}

/** As seconds, 10¹¹ is the year 5138; as milliseconds, 10¹⁴ is the same. */
function unitOf(ts: number): number {
  return ts < 1e11 ? 1 : ts < 1e14 ? 1e3 : 1e9;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function header(headers: Readonly<Record<string, unknown>>, name: string): string {
  const values = headers[name];
  return Array.isArray(values) ? values.map(text).join(', ') : '';
}

/** The JSON is unescaped, so the fields get bytes of their own. */
function putFields(line: LogLine, fields: readonly (readonly [Field, string])[]): void {
  line.bytes = Buffer.from(fields.map(([, value]) => value).join(''));
  let at = 0;
  for (const [field, value] of fields) {
    const end = at + Buffer.byteLength(value);
    field.set(at, end);
    at = end;
  }
}
