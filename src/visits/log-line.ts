/** Where a field lies in the bytes of a line; empty when the line has no such field. */
export class Field {
  start = 0;
  end = 0;

  set(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }

  /** One character a byte. A new string, not a slice of a larger one, which would keep a whole chunk of the log alive. */
  text(bytes: Buffer): string {
    return bytes.toString('latin1', this.start, this.end);
  }
}

const NOTHING: Buffer = Buffer.alloc(0);

/** What the rule asks of a log line. One object serves all lines, because making one for each would cost more than reading it. */
export class LogLine {
  /** Holds the fields: the chunk of the log, or what a format made of it. */
  bytes = NOTHING;
  start = 0;
  end = 0;
  /** Where `readClient` goes on. */
  rest = 0;
  /** Whole seconds since the epoch. */
  second = 0;
  isGet = false;
  status = 0;
  /** Need not have its query: strangers invent queries, not pages. */
  readonly target = new Field();
  readonly peer = new Field();
  readonly agent = new Field();
  readonly forwarded = new Field();
  readonly purpose = new Field();

  /** Begins a line at `[start, end)` of the bytes, with all fields empty. */
  begin(bytes: Buffer, start: number, end: number): void {
    this.bytes = bytes;
    this.start = this.rest = start;
    this.end = end;
    this.isGet = false;
    this.status = 0;
    this.target.set(0, 0);
    this.peer.set(0, 0);
    this.agent.set(0, 0);
    this.forwarded.set(0, 0);
    this.purpose.set(0, 0);
  }
}

/** What reading a line came to: a request, a line about the log itself, or nothing that can be used. */
export type Reading = 'read' | 'comment' | 'badLine' | 'badTime';

/**
 * How one kind of log writes its lines. Most lines are those of photos and
 * styles, so a line is read in two steps, and the second only when the first
 * leaves a page.
 */
export interface LogFormat {
  /** Fills time, method, status, target and peer. */
  readRequest(line: LogLine): Reading;
  /** Fills agent, forwarded and purpose. */
  readClient(line: LogLine): Reading;
  /** The target that was sent, of what is written (one character a byte). */
  targetText(written: string): string;
  /** The user agent that was sent, likewise. */
  agentText(written: string): string;
}
