import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHeaderFiles } from '../../src/build/headers.ts';
import { headersFile } from '../../src/build/headers/headers-file.ts';
import { nginxSnippet } from '../../src/build/headers/nginx.ts';
import { siteHeaders } from '../../src/build/headers/site-headers.ts';
import { responseHeaders } from '../../src/security-headers.ts';

const BEACON = { allow: { directive: 'img-src', origin: 'https://dem.example' } } as const;
const FILES = [
  'index.html',
  'gioi-thieu/index.html',
  'tin-tuc/a/index.html',
  'tin-tuc/trang/2/index.html',
  'chu-de/a/index.html',
  'chu-de/a/trang/2/index.html',
  'luu-tru/index.html',
  'luu-tru/2021-2022/index.html',
  'luu-tru/2021-2022/04/index.html',
  'thu-vien-anh/a/index.html',
  'thu-vien-anh/trang/2/index.html',
  'thu-vien-anh/a/trang/2/index.html',
  'dong-su-kien/a/index.html',
  '_astro/a.js',
  'pagefind/pagefind.js',
];
const BARE = ['anh/0123456789abcdef-800.webp', 'anh/chia-se/0123456789abcdef.jpg', 'tin-tuc/a/ke-hoach.pdf', 'tin-tuc/a/KE-HOACH.PDF'];
const addressOf = (base: string, file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

/** What a rule's pattern matches. Cloudflare takes it literally, Netlify looks at segments alone. */
const matchers: Readonly<Record<string, (pattern: string, address: string) => boolean>> = {
  'Cloudflare Pages': (pattern, address) => new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`).test(address),
  Netlify(pattern, address) {
    const segments = pattern.split('/').filter(Boolean).map((part) => (part === '*' ? '(?:/.*)?' : `/${part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.')}`)); // prettier-ignore
    return new RegExp(`^${segments.join('') || '/'}/?$`).test(address);
  },
};

function headersOf(text: string, address: string, matches: (pattern: string, address: string) => boolean): string[][] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'))
    .filter(([pattern = '']) => matches(pattern, address))
    .flatMap(([, ...lines]) => lines.map((line) => [line.slice(2, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
}

describe.each(Object.keys(matchers))('_headers on %s', (service) => {
  test.each(['/', '/truong/nho/'])('every page below %s has each header once, pictures and PDF files no policy', (base) => {
    const text = headersFile(siteHeaders(base, BEACON));
    const given = (file: string) => headersOf(text, addressOf(base, file), matchers[service] ?? (() => false)).toSorted();
    for (const file of FILES) expect(given(file), file).toEqual(Object.entries(responseHeaders('text/html', BEACON.allow)).toSorted());
    for (const file of BARE) expect(given(file), file).toEqual(Object.entries(responseHeaders('application/pdf', BEACON.allow)).toSorted());
    if (base !== '/') expect(headersOf(text, '/khac/', matchers[service] ?? (() => false))).toEqual([]);
  });
});

test('what Cloudflare Pages refuses is not there: lines over 2,000 letters, more than 100 rules', () => {
  const lines = headersFile(siteHeaders('/truong/nho/', BEACON)).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
});

test('nginx is told every header, also for errors, and nothing that cannot stand in a server block', () => {
  const text = nginxSnippet(siteHeaders('/', BEACON));
  for (const [name, value] of Object.entries(responseHeaders('text/html', BEACON.allow))) {
    expect(text).toContain(` "${value}";`);
    expect(text).toMatch(new RegExp(`^add_header ${name} \\$bang_tin_\\w+ always;$`, 'm'));
  }
  expect(text).not.toMatch(/^(?:map|server|location|http)\b/m);
});

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

describe.skipIf(!hasNginx)('nginx', () => {
  let dir = '';
  let stop = (): void => undefined;
  let origin = '';

  beforeAll(async () => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bang-tin-nginx-'));
    fs.chmodSync(dir, 0o755);
    for (const file of [...FILES, ...BARE, '404.html'].flatMap((name) => [`root/${name}`, `root/truong/nho/${name}`])) {
      fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
      fs.writeFileSync(path.join(dir, file), '<p>');
    }
    writeHeaderFiles(path.join(dir, 'root'), '/', BEACON);
    writeHeaderFiles(path.join(dir, 'root/truong/nho'), '/truong/nho/', BEACON);
    const [root, based] = [await freePort(), await freePort()];
    const server = (port: number, snippet: string): string =>
      `server { listen 127.0.0.1:${port}; root ${dir}/root; index index.html; error_page 404 /404.html; include ${dir}/root/${snippet}; location /_astro/ { expires max; } location /truong/nho/_astro/ { expires max; } }`;
    fs.writeFileSync(
      path.join(dir, 'nginx.conf'),
      `pid ${dir}/pid; error_log stderr; daemon off; events {} http { access_log off; client_body_temp_path ${dir}/b; proxy_temp_path ${dir}/p; fastcgi_temp_path ${dir}/f; uwsgi_temp_path ${dir}/u; scgi_temp_path ${dir}/s; ${server(root, 'nginx-headers.conf')} ${server(based, 'truong/nho/nginx-headers.conf')} }`,
    );
    const child = spawn('nginx', ['-p', dir, '-c', path.join(dir, 'nginx.conf')], { stdio: 'ignore' });
    stop = () => void child.kill('SIGQUIT');
    origin = `http://127.0.0.1:${root} http://127.0.0.1:${based}`;
    for (let tries = 0; tries < 50 && !(await fetch(`http://127.0.0.1:${root}/`).then(() => true, () => false)); tries++) await new Promise((resolve) => setTimeout(resolve, 100)); // prettier-ignore
  });
  afterAll(() => stop());

  const sent = async (address: string): Promise<Record<string, string>> => Object.fromEntries((await fetch(address)).headers);
  const wanted = (type: string) => Object.fromEntries(Object.entries(responseHeaders(type, BEACON.allow)).map(([name, value]) => [name.toLowerCase(), value]));

  test.each([0, 1])('sends what it should (%i: below a base path)', async (index) => {
    const [site = ''] = [origin.split(' ')[index]];
    const base = ['/', '/truong/nho/'][index] ?? '';
    for (const file of [...FILES, 'khong-co/']) expect(await sent(site + addressOf(base, file)), file).toMatchObject(wanted('text/html'));
    for (const file of BARE) {
      const headers = await sent(site + base + file);
      expect(headers, file).toMatchObject(wanted('application/pdf'));
      expect(headers['content-security-policy'], file).toBeUndefined();
    }
  });

  test('sends what else the server holds as it is', async () => {
    expect(await sent(`${origin.split(' ')[1]}/gioi-thieu/`)).not.toHaveProperty('x-frame-options');
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
