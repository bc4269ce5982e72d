import path from 'node:path';

/** Everything the outside world decides about a run; no other file of the site reads it. */
export interface Environment {
  /** Absolute folder of the school's content. */
  readonly contentDir: string;
  /** Absolute folder the finished site replaces. */
  readonly outDir: string;
  /** Absolute folder of what may be made again at any time: photo variants, probes. */
  readonly cacheDir: string;
  /** The site's origin, when it is not the one of school.yaml. */
  readonly siteUrl: string | undefined;
  /** Begins and ends with a slash. */
  readonly basePath: string;
  /** Milliseconds since the epoch: what "published" and "today" are measured against. */
  readonly now: number;
}

/**
 * Reads `CONTENT_DIR`, `OUT_DIR`, `CACHE_DIR`, `SITE_URL`, `BASE_PATH` and
 * `BUILD_NOW` (an ISO instant with its offset; default the clock).
 *
 * @throws Error with a Vietnamese sentence when a value cannot be understood.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  return {
    contentDir: path.resolve(variables['CONTENT_DIR'] || 'content'),
    outDir: path.resolve(variables['OUT_DIR'] || 'dist'),
    cacheDir: path.resolve(variables['CACHE_DIR'] || '.cache'),
    siteUrl: readOrigin(variables['SITE_URL']),
    basePath: `/${(variables['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    now: readNow(variables['BUILD_NOW']),
  };
}

function readOrigin(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? '')) {
    throw new Error(`SITE_URL ghi “${value}”. Xin viết địa chỉ đầy đủ, ví dụ: https://thcshoamai.example`);
  }
  return new URL(value).origin;
}

function readNow(value: string | undefined): number {
  if (!value) return Date.now();
  const now = Date.parse(value);
  if (Number.isNaN(now) || !/[T ]\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/.test(value)) {
    throw new Error(
      `BUILD_NOW ghi “${value}”. Xin viết thời điểm kèm múi giờ, ví dụ: 2022-10-07T19:16:00+07:00`,
    );
  }
  return now;
}
