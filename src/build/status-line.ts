const REDRAW_EVERY = 0.1;
/** Without a terminal, a line this often tells a log that work goes on. */
const LOG_EVERY = 30;

/** The line that a long step keeps up to date. */
export interface StatusLine {
  /** Shows the line when it is time to. @param line is given the seconds since the step began */
  update(line: (seconds: number) => string): void;
  /** Takes it away. */
  clear(): void;
}

/** A line drawn over and over on a terminal, and said now and then in a log; a short step shows nothing there. */
export function createStatusLine(stream: NodeJS.WriteStream): StatusLine {
  const start = performance.now();
  let shown = stream.isTTY ? -Infinity : 0;
  return {
    update(line) {
      const seconds = (performance.now() - start) / 1000;
      if (seconds - shown < (stream.isTTY ? REDRAW_EVERY : LOG_EVERY)) return;
      shown = seconds;
      const text = line(seconds);
      stream.write(stream.isTTY ? `\r\u001b[K${text.slice(0, (stream.columns || 80) - 1)}` : `${text}\n`);
    },
    clear() {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
