import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createStaticServer } from '../../src/build/static-server.ts';
import { FIXTURE_SITES } from '../fixture-sites.ts';
import { aContentFolder } from '../make.ts';

const { tiny } = FIXTURE_SITES;
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A copy of the built school, as somebody may have changed it, on the network. */
async function live(change: (dir: string) => void): Promise<string> {
  const dir = path.join(aContentFolder({}), 'live');
  fs.cpSync(tiny.outDir, dir, { recursive: true });
  change(dir);
  const server = createStaticServer(dir, tiny.base);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${tiny.base}`;
}

async function verify(args: readonly string[], outDir: string = tiny.outDir) {
  const child = spawn(process.execPath, ['src/commands/main.js', 'verify', ...args], {
    env: { ...process.env, OUT_DIR: outDir },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (said += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

const edit = (dir: string, file: string, edited: (text: string) => string): void => {
  const name = path.join(dir, file);
  fs.writeFileSync(name, edited(fs.readFileSync(name, 'utf8')));
};

test('a site that is as it was built', async () => {
  const { code, said } = await verify([await live(() => undefined)]);
  expect(said).toMatch(/^Đã đối chiếu \d+ tệp: trang trên mạng đúng như bản đã dựng\.\n$/);
  expect(code).toBe(0);
});

test('what somebody has changed or taken away is named, also when the manifest was made to fit', async () => {
  const address = await live((dir) => {
    edit(dir, 'index.html', (html) =>
      html.replace('</body>', '<a href="https://nha-cai.example">x</a></body>'),
    );
    fs.rmSync(path.join(dir, 'tim-kiem/index.html'));
    fs.rmSync(path.join(dir, 'robots.txt'));
    edit(dir, 'manifest.json', (json) =>
      json.replace(/"index\.html": "\w+"/, `"index.html": "${'0'.repeat(64)}"`),
    );
  });
  const { code, said } = await verify([address]);
  expect(code).toBe(1);
  expect(said.split('\n').slice(0, 3)).toEqual([
    'index.html: khác với bản đã dựng',
    'robots.txt: không còn trên mạng',
    'tim-kiem/index.html: không còn trên mạng',
  ]);
  expect(said).toContain('Có 3 tệp không như bản đã dựng.');
});

test('of another build it says how to make the same', async () => {
  const address = await live((dir) =>
    edit(dir, 'manifest.json', (json) => json.replace(/"now": "[^"]+"/, '"now": "2022-10-08T00:00:00.000Z"')),
  );
  expect((await verify([address])).said).toContain('BUILD_NOW=2022-10-08T00:00:00.000Z npm run build');
});

test('without a built site here, the manifest of the live one is compared with, and that is said', async () => {
  const nothing = path.join(aContentFolder({}), 'dist');
  const { code, said } = await verify(
    [await live((dir) => edit(dir, 'index.html', (html) => `${html} `))],
    nothing,
  );
  expect(code).toBe(1);
  expect(said).toContain('ai sửa trang có thể đã sửa cả bản kê');
  expect(said).toContain('index.html: khác với bản đã dựng');
});

test.each([
  ['no address', []],
  ['no address of the web', ['dist']],
  ['two addresses', ['https://a.example', 'https://b.example']],
])('wrong usage: %s', async (_, args) => {
  expect(await verify(args)).toEqual({
    code: 2,
    said: 'Cách dùng: npm run verify -- https://dia-chi-trang.example/\n',
  });
});

test('nothing to compare with', async () => {
  const { code, said } = await verify(['http://127.0.0.1:9/'], path.join(aContentFolder({}), 'dist'));
  expect(code).toBe(2);
  expect(said).toContain('Xin chạy trước: npm run build');
});
