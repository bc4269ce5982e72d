import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { aSchool, at, BASE, LINE, LOG } from './visits-school.ts';

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
