import { formatNumber } from '../text/numbers.ts';

const WIDTH = 20;

/** How far a long step is. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** Since the step began. */
  readonly seconds: number;
}

/**
 * What a long step shows: a bar, the given details, how long still.
 *
 * @example progressLine('Ảnh', { done: 500, all: 2000, seconds: 100 }, ['500/2.000', '5 ảnh/giây'])
 * // 'Ảnh █████░░░░░░░░░░░░░░░ 500/2.000 · 5 ảnh/giây · còn 5 phút'
 */
export function progressLine(
  name: string,
  { done, all, seconds }: Progress,
  details: readonly string[],
): string {
  const full = Math.floor((done / all) * WIDTH);
  const left = done > 0 && seconds > 0 ? [`còn ${formatDuration(((all - done) / done) * seconds)}`] : [];
  return `${name} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${[...details, ...left].join(' · ')}`;
}

/** The progress of photos. */
export function photoProgress(progress: Progress): string {
  const { done, all, seconds } = progress;
  const rate = done / seconds;
  return progressLine('Ảnh', progress, [
    `${formatNumber(done)}/${formatNumber(all)}`,
    ...(rate > 0 && seconds > 0 ? [`${formatRate(rate)} ảnh/giây`] : []),
  ]);
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
