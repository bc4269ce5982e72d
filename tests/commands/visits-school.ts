import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { NOW } from '../fixture-sites.ts';
import { aContentFolder } from '../make.ts';
import { GOOGLEBOT, nginxLine } from '../visits/logs.ts';

const ARTICLE =
  '---\ntitle: Thư mời họp\ndate: 2022-10-01\ncategory: thong-bao\naliases: [/tin/123.aspx]\n---\n\nĐoạn.\n';
export const BASE = '{"d":"base-2022","src":"cổng cũ","v":11297,"asOf":"2022-10-01T00:00:00+07:00"}\n';
export const at = (time: string, more: Parameters<typeof nginxLine>[0] = {}): string =>
  nginxLine({ time: `07/Oct/2022:${time} +0700`, ...more });
export const LOG = [
  at('08:00:00'),
  at('08:29:59', { request: 'GET /?fbclid=1 HTTP/1.1' }),
  at('09:00:00', { request: 'GET //tin/./123.aspx HTTP/2.0' }),
  at('09:00:01', { ip: '2001:db8::1', status: 304 }),
  at('09:00:02', { request: 'GET /tin-tuc/khong-co/ HTTP/1.1' }),
  at('09:00:03', { request: 'GET /anh/1.webp HTTP/1.1' }),
  at('09:00:04', { agent: GOOGLEBOT }),
  'cut off in the mid',
].join('\n');
export const LINE =
  '{"d":"2022-10-07","src":"log","v":3,"pv":4,"u":2,"asOf":"2022-10-07T09:00:04+07:00","done":false,"rule":1,"top":{"/tin-tuc/hop/":3}}\n';

/** A school with one article, `/tin-tuc/hop/`, its logs, and the command run in it. */
export function aSchool(files: Readonly<Record<string, string | Uint8Array>> = {}, visits = '') {
  const dir = aContentFolder({
    'school.yaml': `name: Trường Thử\nurl: https://thu.example\n${visits}`,
    'news/2022/hop/index.md': ARTICLE,
    'visits/2022.jsonl': BASE,
    'logs/access.log': LOG,
    ...files,
  });
  // Commands of this project are started in its own folder; a school's logs lie anywhere.
  const log = (name: string): string =>
    name === '-' || name.startsWith('--') ? name : path.join(dir, 'logs', name);
  const env = { ...process.env, BUILD_NOW: NOW, CONTENT_DIR: dir, CACHE_DIR: '.cache/tests' };
  return {
    dir,
    env,
    run: (args: readonly string[], more: { input?: string; env?: Record<string, string> } = {}) =>
      spawnSync(process.execPath, ['src/commands/main.js', 'visits', ...args.map(log)], {
        encoding: 'utf8',
        input: more.input,
        env: { ...env, ...more.env },
      }),
    ledger: (year = 2022): string => fs.readFileSync(path.join(dir, 'visits', `${year}.jsonl`), 'utf8'),
  };
}
