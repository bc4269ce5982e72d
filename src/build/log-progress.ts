import { formatNumber, formatSize } from '../text/numbers.ts';
import { progressLine } from './progress.ts';

/** How far the reading of logs is. */
export interface LogProgress {
  /** Bytes read of the files. */
  readonly bytes: number;
  /** Bytes of all files; undefined when one of them has no size, as standard input. */
  readonly allBytes: number | undefined;
  readonly lines: number;
  /** Since reading began. */
  readonly seconds: number;
}

/**
 * @example logProgress({ bytes: 5e8, allBytes: 1e9, lines: 2e6, seconds: 2 })
 * // 'Nhật ký ██████████░░░░░░░░░░ 500 MB/1 GB · 2.000.000 dòng · 1.000.000 dòng/giây · còn 2 giây'
 */
export function logProgress({ bytes, allBytes, lines, seconds }: LogProgress): string {
  const counted = [
    `${formatNumber(lines)} dòng`,
    ...(seconds > 0 ? [`${formatNumber(lines / seconds)} dòng/giây`] : []),
  ];
  if (!allBytes) return ['Nhật ký', formatSize(bytes), ...counted].join(' · ');
  const size = `${formatSize(bytes)}/${formatSize(allBytes)}`;
  return progressLine('Nhật ký', { done: bytes, all: allBytes, seconds }, [size, ...counted]);
}
