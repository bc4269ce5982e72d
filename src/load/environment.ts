import fs from 'node:fs';
import path from 'node:path';

/** The command was called wrongly: its sentence is all that is printed, and the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

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
 * @throws UsageError with a Vietnamese sentence when a value cannot be understood.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  return {
    contentDir: path.resolve(variables['CONTENT_DIR'] || 'content'),
    outDir: path.resolve(variables['OUT_DIR'] || 'dist'),
    cacheDir: path.resolve(variables['CACHE_DIR'] || '.cache'),
    siteUrl: readOrigin(variables['SITE_URL']),
    basePath: readBase(variables['BASE_PATH'] ?? ''),
    now: readNow(variables['BUILD_NOW']),
  };
}

/**
 * Makes sure that the cache can be written to.
 *
 * @throws UsageError with a Vietnamese sentence when it cannot
 */
export function requireCache(cacheDir: string): void {
  const probe = path.join(cacheDir, `.${process.pid}`);
  try {
    fs.mkdirSync(cacheDir, { recursive: true });
    fs.writeFileSync(probe, '');
    fs.rmSync(probe);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `Không ghi được vào thư mục tạm “${cacheDir}” (CACHE_DIR, ${code}). Xin chọn thư mục khác, hoặc cho phép ghi vào đó.`,
    );
  }
}

function readBase(value: string): string {
  const segments = value.split('/').filter(Boolean);
  if (segments.some((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment))) {
    throw new UsageError(
      `BASE_PATH ghi “${value}”. Xin viết phần địa chỉ sau tên miền, chỉ gồm chữ không dấu, chữ số, dấu gạch nối và dấu /, ví dụ: /truong/`,
    );
  }
  return `/${segments.map((segment) => `${segment}/`).join('')}`;
}

function readOrigin(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? '')) {
    throw new UsageError(
      `SITE_URL ghi “${value}”. Xin viết địa chỉ đầy đủ, ví dụ: https://thcshoamai.example`,
    );
  }
  return new URL(value).origin;
}

function readNow(value: string | undefined): number {
  if (!value) return Date.now();
  const now = Date.parse(value);
  if (Number.isNaN(now) || !/[T ]\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/.test(value)) {
    throw new UsageError(
      `BUILD_NOW ghi “${value}”. Xin viết thời điểm kèm múi giờ, ví dụ: 2022-10-07T19:16:00+07:00`,
    );
  }
  return now;
}
