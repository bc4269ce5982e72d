import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { NOW } from '../fixture-sites.ts';
import { aContentFolder } from '../make.ts';
import { GOOGLEBOT, nginxLine } from '../visits/logs.ts';

const ARTICLE =
  '---\ntitle: Thư mời họp\ndate: 2022-10-01\ncategory: thong-bao\naliases: [/tin/123.aspx]\n---\n\nĐoạn.\n';
const BASE = '{"d":"base-2022","src":"cổng cũ","v":11297,"asOf":"2022-10-01T00:00:00+07:00"}\n';
const at = (time: string, more: Parameters<typeof nginxLine>[0] = {}): string =>
  nginxLine({ time: `07/Oct/2022:${time} +0700`, ...more });
const LOG = [
  at('08:00:00'),
  at('08:29:59', { request: 'GET /?fbclid=1 HTTP/1.1' }),
  at('09:00:00', { request: 'GET //tin/./123.aspx HTTP/2.0' }),
  at('09:00:01', { ip: '2001:db8::1', status: 304 }),
  at('09:00:02', { request: 'GET /tin-tuc/khong-co/ HTTP/1.1' }),
  at('09:00:03', { request: 'GET /anh/1.webp HTTP/1.1' }),
  at('09:00:04', { agent: GOOGLEBOT }),
  'cut off in the mid',
].join('\n');
const LINE =
  '{"d":"2022-10-07","src":"log","v":3,"pv":4,"u":2,"asOf":"2022-10-07T09:00:04+07:00","done":false,"rule":1,"top":{"/tin-tuc/hop/":3}}\n';

/** A school with one article, `/tin-tuc/hop/`, its logs, and the command run in it. */
function aSchool(files: Readonly<Record<string, string | Uint8Array>> = {}, visits = '') {
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

describe('npm run visits', () => {
  test('counts a log into the ledger, and tells what it did', () => {
    const { run, ledger } = aSchool();
    const { status, stdout, stderr } = run(['access.log']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(ledger()).toBe(LINE + BASE);
    expect(stdout).toMatch(/^Đã đọc 8 dòng nhật ký trong 1 tệp\./);
    expect(stdout).toMatch(/^07\/10\/2022 +3 +4$/m);
    expect(stdout).toMatch(/^robot và máy tìm kiếm +1$/m);
    expect(stdout).toMatch(/^địa chỉ trang không có +1$/m);
    expect(stdout).toMatch(/^không đọc được +1$/m);
    expect(stdout).toMatch(/access\.log: 1 dòng không đọc được, gặp lần đầu ở dòng 8\./);
    expect(stdout).toMatch(/Đã ghi .*visits\/2022\.jsonl\.$/m);
  });

  test('once or twice, plain, packed, from standard input or in pieces: the same ledger', () => {
    const { run, ledger } = aSchool({
      'logs/access.log.2.gz': gzipSync(LOG.slice(0, LOG.indexOf('\n') + 1)),
      'logs/access.log.1': LOG.slice(LOG.indexOf('\n') + 1),
    });
    run(['access.log']);
    expect(run(['access.log']).stdout).toContain('Sổ lượt truy cập không có gì thay đổi.');
    for (const [args, input] of [
      [['-'], LOG],
      [['access.log', 'access.log.1', 'access.log.2.gz'], ''],
      [['access.log.*'], ''],
    ] as const) {
      const other = run(args, { input });
      expect([other.status, ledger()]).toEqual([0, LINE + BASE]);
    }
  });

  test('without a file it counts what school.yaml names', () => {
    const named = aSchool({}, 'visits:\n  logs: [.cache/tests/visits-*.log, .cache/tests/khong-co.log]\n');
    fs.mkdirSync('.cache/tests', { recursive: true });
    fs.writeFileSync('.cache/tests/visits-1.log', LOG);
    const { status, stderr } = named.run([]);
    expect([status, named.ledger()]).toEqual([0, LINE + BASE]);
    expect(stderr).toBe(
      'Lưu ý: Không thấy tệp nhật ký “.cache/tests/khong-co.log”. Xin xem lại mục visits.logs trong school.yaml.\n',
    );
  });

  test('--strict: what must be looked at fails the run and leaves the ledger as it was', () => {
    const { run, ledger } = aSchool({ 'logs/photo.jpg': 'no log\nat all\n' });
    const loose = run(['access.log', 'photo.jpg', '--strict']);
    expect([loose.status, ledger()]).toEqual([1, BASE]);
    expect(loose.stderr).toMatch(/photo\.jpg: không nhận ra đây là nhật ký của máy chủ nào\./);
    expect(run(['access.log', 'photo.jpg']).status).toBe(0);
    expect(ledger()).toBe(LINE + BASE);
  });

  test('--all-paths counts pages that the site does not have, and the ledger names none of them', () => {
    const { run, ledger } = aSchool();
    run(['access.log', '--all-paths']);
    expect(ledger()).toContain('"v":3,"pv":5,"u":2');
    expect(ledger()).not.toContain('khong-co');
  });

  test('--recount is the way down, with its reason', () => {
    const { run, ledger } = aSchool({ 'logs/half.log': at('08:00:00') });
    run(['access.log']);
    run(['half.log']);
    expect(ledger()).toBe(LINE + BASE);
    run(['--recount=đếm nhầm máy của trường', 'half.log']);
    expect(ledger()).toContain('"v":1,"pv":1,"u":1');
    expect(ledger()).toContain('"reason":"đếm nhầm máy của trường"');
  });

  test('a packed log that was cut off or damaged gives what stands before, and says so', () => {
    const packed = gzipSync(
      Array.from({ length: 5000 }, (_, index) =>
        at('08:00:00', { ip: `203.0.${index >> 8}.${index & 255}` }),
      ).join('\n'),
    );
    const damaged = Buffer.from(packed);
    // Its checksum.
    damaged[packed.length - 8] = (packed[packed.length - 8] ?? 0) ^ 1;
    const school = () =>
      aSchool({ 'logs/cut.gz': packed.subarray(0, packed.length / 2), 'logs/bad.gz': damaged });
    for (const [file, code] of [
      ['cut.gz', 'Z_BUF_ERROR'],
      ['bad.gz', 'Z_DATA_ERROR'],
    ] as const) {
      const { run, ledger } = school();
      const strict = run([file, '--strict']);
      expect([strict.status, ledger()]).toEqual([1, BASE]);
      const { status, stdout, stderr } = run([file]);
      expect(status).toBe(0);
      expect(stderr).toContain(
        `${file}: tệp nén bị hỏng hoặc chép chưa hết (${code}), chỉ đếm được phần trước chỗ ấy.`,
      );
      expect(stdout).toMatch(/^07\/10\/2022 +[1-5]\.\d{3} /m);
    }
  });
});

describe('what cannot be counted', () => {
  test.each([
    [
      'a file that is not there',
      ['khong-co.log', 'access.log'],
      1,
      'khong-co.log”. Xin kiểm tra lại tên tệp.',
    ],
    ['a folder', ['.'], 1, 'là một thư mục. Xin nêu các tệp ở trong'],
    ['nothing to count', [], 2, 'Chưa biết đếm từ đâu.'],
    ['an option that is not known', ['--alle'], 2, 'Cách dùng: npm run visits'],
    ['a recount without a reason', ['--recount='], 2, 'Cách dùng: npm run visits'],
  ])('%s', (_, args, code, words) => {
    const { run, ledger } = aSchool();
    const { status, stderr } = run(args);
    expect(status).toBe(code);
    expect(stderr).toContain(words);
    expect(ledger()).toBe(BASE);
  });

  test('a broken ledger is not written over', () => {
    const { run, ledger } = aSchool({ 'visits/2022.jsonl': '<<<<<<< HEAD\n' });
    const { status, stderr } = run(['access.log']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/visits\/2022\.jsonl:1: /);
    expect(ledger()).toBe('<<<<<<< HEAD\n');
  });

  test('a counter that cannot be reached keeps the last figures; with --strict the run fails', () => {
    const { run, ledger } = aSchool(
      {},
      'visits:\n  source: { type: goatcounter, url: "http://127.0.0.1:9", keyEnv: COUNTER_KEY }\n',
    );
    const loose = run([]);
    expect([loose.status, ledger()]).toEqual([0, BASE]);
    expect(loose.stderr).toContain('Lưu ý: ');
    expect(run(['--strict'], { env: { COUNTER_KEY: '' } }).status).toBe(1);
    expect(ledger()).toBe(BASE);
  });
});

test('broken off by Ctrl-C, it leaves the ledger as it was', async () => {
  const { dir, env } = aSchool();
  const child = spawn(process.execPath, ['src/commands/main.js', 'visits', '-'], { env });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  child.stdin.write(`${LOG}\n`);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(130);
  expect(said).toContain('Đã dừng. Sổ lượt truy cập vẫn như cũ.');
  expect(fs.readdirSync(path.join(dir, 'visits'))).toEqual(['2022.jsonl']);
  expect(fs.readFileSync(path.join(dir, 'visits/2022.jsonl'), 'utf8')).toBe(BASE);
}, 30_000);

test('nothing of a person, and nothing that a stranger wrote, is kept or printed', () => {
  const marks = ['198.51.100.77', '2001:db8:77', 'Kbrowser/7.7', 'evil.example', '\u001b[31m', 'wp-evil'];
  const [ip, ipv6, agent, referrer, escape, page] = marks as [string, string, string, string, string, string];
  const log = [
    at('08:00:00', { ip, agent: `Mozilla/5.0 ${agent}` }),
    at('08:00:01', { ip: `${ipv6}::1` }),
    at('08:00:02', { request: `GET /${page}${escape}"><script>/ HTTP/1.1` }),
    `${at('08:00:03')} "https://${referrer}/${escape}"`,
    `${escape} not a line ${page}`,
  ].join('\n');
  const cache = path.join(aContentFolder({}), 'cache');
  const { dir, env, run } = aSchool({ 'logs/x.log': log });
  const { stdout, stderr } = run(['x.log', '--all-paths'], { env: { CACHE_DIR: cache } });
  fs.rmSync(path.join(dir, 'logs'), { recursive: true });
  const built = spawnSync(process.execPath, ['src/commands/main.js', 'build'], {
    env: { ...env, CACHE_DIR: cache, OUT_DIR: path.join(dir, 'dist') },
  });
  expect(built.status).toBe(0);
  const kept = [dir, cache].flatMap((root) =>
    fs
      .readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'latin1')),
  );
  expect(kept.join('\n')).toContain('"2022-10-07"');
  expect(kept.filter((text) => text.startsWith('<!DOCTYPE html>')).length).toBeGreaterThan(5);
  for (const mark of marks) expect([...kept, stdout, stderr].join('\n')).not.toContain(mark);
}, 120_000);
