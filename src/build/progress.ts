import { formatNumber } from '../text/numbers.ts';

const WIDTH = 20;
/** Without a terminal, a line this often tells a log that work goes on. */
const LOG_EVERY = 30;
const REDRAW_EVERY = 0.1;

/**
 * What a long step shows: a bar, how many, how fast, how long still.
 *
 * @param seconds since the step began
 * @example progressLine('Ảnh', { done: 500, all: 2000, seconds: 100 })
 * // 'Ảnh █████░░░░░░░░░░░░░░░ 500/2.000 · 5 ảnh/giây · còn 5 phút'
 */
export function progressLine({ done, all, seconds }: { done: number; all: number; seconds: number }): string {
  const full = Math.floor((done / all) * WIDTH);
  const rate = seconds > 0 ? done / seconds : 0;
  const parts = [
    `Ảnh ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${formatNumber(done)}/${formatNumber(all)}`,
  ];
  if (rate > 0) parts.push(`${formatRate(rate)} ảnh/giây`, `còn ${formatDuration((all - done) / rate)}`);
  return parts.join(' · ');
}

function formatRate(rate: number): string {
  return rate < 10 ? rate.toFixed(1).replace('.', ',').replace(/,0$/, '') : formatNumber(rate);
}

function formatDuration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} giây`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} phút`;
  return `${Math.floor(minutes / 60)} giờ ${minutes % 60} phút`;
}

/** Draws the progress of a step on a terminal, and says it now and then in a log; a short step shows nothing there. */
export function showProgress(stream: NodeJS.WriteStream): (done: number, all: number) => void {
  const start = performance.now();
  let shown = stream.isTTY ? -Infinity : 0;
  return (done, all) => {
    const seconds = (performance.now() - start) / 1000;
    if (done === all) {
      if (stream.isTTY) stream.write('\r\u001b[K');
      return;
    }
    if (seconds - shown < (stream.isTTY ? REDRAW_EVERY : LOG_EVERY)) return;
    shown = seconds;
    const line = progressLine({ done, all, seconds });
    stream.write(stream.isTTY ? `\r\u001b[K${line.slice(0, (stream.columns || 80) - 1)}` : `${line}\n`);
  };
}
