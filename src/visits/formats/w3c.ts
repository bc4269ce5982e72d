import { digits, find, startsWith } from '../bytes.ts';
import { Field, type LogFormat, type LogLine, type Reading } from '../log-line.ts';
import { w3cSecond } from '../log-time.ts';

/** Columns by the names that IIS and CloudFront give them, in lower case. */
const ROLES = {
  date: 'day',
  time: 'time',
  'cs-method': 'method',
  'cs-uri-stem': 'target',
  'sc-status': 'status',
  'c-ip': 'peer',
  'cs(user-agent)': 'agent',
  'x-forwarded-for': 'forwarded',
  'cs(x-forwarded-for)': 'forwarded',
  'sec-purpose': 'purpose',
  'cs(sec-purpose)': 'purpose',
} as const;

type Role = (typeof ROLES)[keyof typeof ROLES];
const NEEDED: readonly Role[] = ['day', 'time', 'method', 'target', 'status', 'peer'];

interface Style extends Pick<LogFormat, 'targetText' | 'agentText'> {
  /** The byte between columns. */
  readonly separator: number;
}

/** Whether the line names the columns that follow: a file may hold several such lines. */
export function isFieldsLine(line: string): boolean {
  return line.startsWith('#Fields:');
}

/** A reader of logs in the W3C extended format, whose `#Fields` lines name the columns. Times are UTC. */
export function createW3c({ separator, targetText, agentText }: Style): LogFormat {
  let roles: readonly (Role | undefined)[] = [];
  const own = { day: new Field(), time: new Field(), method: new Field(), status: new Field() };
  const readRequest = (line: LogLine): Reading => {
    if (line.bytes[line.start] === 0x23) {
      const text = line.bytes.toString('latin1', line.start, line.end);
      if (isFieldsLine(text)) roles = rolesOf(text);
      return 'comment';
    }
    if (!NEEDED.every((role) => roles.includes(role))) return 'badLine';
    const places = { ...own, target: line.target, peer: line.peer, agent: line.agent, forwarded: line.forwarded, purpose: line.purpose }; // prettier-ignore
    if (!splitColumns(line, separator, roles, places)) return 'badLine';
    line.status = digits(line.bytes, own.status.start, own.status.end);
    if (Number.isNaN(line.status)) return 'badLine';
    line.second = w3cSecond(line.bytes, own.day.start, own.time.start);
    line.isGet = own.method.end - own.method.start === 3 && startsWith(line.bytes, 'GET', own.method.start);
    return Number.isNaN(line.second) ? 'badTime' : 'read';
  };
  return { readRequest, readClient: () => 'read', targetText, agentText };
}

function rolesOf(fieldsLine: string): (Role | undefined)[] {
  const roles: Readonly<Record<string, Role>> = ROLES;
  return fieldsLine
    .slice('#Fields:'.length)
    .trim()
    .split(/\s+/)
    .map((name) => roles[name.toLowerCase()]);
}

/** Puts each column in its place; false when there are more or fewer than were named, as in a line that was cut. */
function splitColumns(
  { bytes, start, end }: LogLine,
  separator: number,
  roles: readonly (Role | undefined)[],
  places: Readonly<Record<Role, Field>>,
): boolean {
  let at = start;
  for (let column = 0; column < roles.length; column += 1) {
    if (at > end) return false;
    const columnEnd = find(bytes, separator, at, end);
    const role = roles[column];
    const isAbsent = columnEnd - at === 1 && startsWith(bytes, '-', at);
    if (role) places[role].set(at, isAbsent ? at : columnEnd);
    at = columnEnd + 1;
  }
  return at === end + 1;
}
