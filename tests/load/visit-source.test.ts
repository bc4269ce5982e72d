import { expect, test } from 'vitest';
import { check } from './check.ts';

const LINES = [
  'name: Trường Thử',
  'url: https://thu.example',
  'visits:',
  '  source:',
  '    type: umami',
  '    url: https://dem.example/umami/',
  '    site: 94db1cb1-74f4-4a40-ad6c-962362670409',
  '    keyEnv: COUNTER_KEY',
];

/** A school.yaml with a counter, of which one line is another, or missing. */
const withLine = (line: number, text: string): string => LINES.with(line - 1, text === '' ? '    # trống' : `    ${text}`).join('\n');

test('a counter that is declared well', async () => {
  expect(await check({ 'school.yaml': LINES.join('\n') })).toEqual([]);
  expect(await check({ 'school.yaml': withLine(6, 'url: http://localhost:3000') })).toEqual([]);
});

test.each<[string, string, number, string, string]>([
  ['a misspelt counter', withLine(5, 'type: umani'), 5, 'Không có bộ đếm tên “umani”.', '`type: umami`'],
  ['a counter from nowhere', withLine(5, 'type: google'), 5, 'Không có bộ đếm tên “google”.', 'goatcounter, umami'],
  ['no counter', withLine(5, ''), 4, 'tên bộ đếm (type)', '`type: goatcounter`'],
  ['no address', withLine(6, ''), 4, 'địa chỉ bộ đếm (url)', '`url: https://'],
  ['an address that is none', withLine(6, 'url: truong'), 6, 'Địa chỉ bộ đếm (url) viết chưa đúng dạng', 'https://truong.goatcounter.com'],
  ['an address that runs code', withLine(6, 'url: "javascript:alert(1)"'), 6, 'viết chưa đúng dạng', 'Xin viết'],
  ['an address that is not encrypted', withLine(6, 'url: http://dem.example'), 6, 'phải bắt đầu bằng https://', 'Xin viết lại'],
  ['a password in the address', withLine(6, 'url: https://a:b@dem.example'), 6, 'không có mật khẩu', 'Xin viết lại'],
  ['a key in the address', withLine(6, 'url: https://dem.example/?key=b'), 6, 'sau dấu ?', 'Xin viết lại'],
  ['no site', withLine(7, ''), 4, 'Umami giữ số liệu của nhiều trang nên cần có mã trang (site).', 'Website ID'],
  ['a name for a site', withLine(7, 'site: truong'), 7, 'Mã trang (site) không đúng dạng mã của Umami.', 'Website ID'],
  ['a site where none is needed', withLine(5, 'type: goatcounter'), 7, 'GoatCounter không cần mã trang (site).', 'Xin xóa'],
  ['no key', withLine(8, ''), 4, 'tên biến môi trường chứa khóa (keyEnv)', '`keyEnv: COUNTER_KEY`'],
  ['a key where its variable belongs', withLine(8, 'keyEnv: 2ab7f0c1d'), 8, 'không phải chính cái khóa', 'hủy khóa ấy'],
  ['a key in capitals', withLine(8, 'keyEnv: AB7F0C1D2AB7F0C1D2AB'), 8, 'không phải chính cái khóa', 'hủy khóa ấy'],
  ['a misspelt key of school.yaml', withLine(7, 'sites: a'), 7, 'Không có mục “sites”.', '“site”'],
  ['a beacon to nowhere', [...LINES.slice(0, 3), '  beacon: true'].join('\n'), 4, 'chưa khai báo bộ đếm nào (source)', 'xóa dòng beacon'],
])('%s', async (_, school, line, problem, fix) => {
  const [found] = await check({ 'school.yaml': school });
  expect(found).toMatchObject({ file: 'school.yaml', line, severity: 'error' });
  expect(found?.problem).toContain(problem);
  expect(found?.fix).toContain(fix);
});

test('what may be a key is not repeated', async () => {
  for (const line of [withLine(8, 'keyEnv: 2ab7f0c1d'), withLine(6, 'url: https://x:2ab7f0c1d@dem.example')]) expect(JSON.stringify(await check({ 'school.yaml': line }))).not.toContain('2ab7f0c1d');
});

test('a beacon is to be named on the page on privacy', async () => {
  const school = [...LINES, '  beacon: true'].join('\n');
  const [found, ...others] = await check({ 'school.yaml': school });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ file: 'school.yaml', line: 9, severity: 'warning' });
  expect(found?.fix).toContain('`pages/quyen-rieng-tu.md`');
  expect(await check({ 'school.yaml': school, 'pages/quyen-rieng-tu.md': '---\ntitle: A\n---\n' })).toEqual([]);
});

test('a proxy that is no address', async () => {
  const school = [...LINES.slice(0, 2), 'visits:', '  logs: [a.log]', '  proxies:', '    - 10.0.0.0/8', '    - "::1"', '    - proxy.truong'].join('\n');
  expect(await check({ 'school.yaml': school })).toMatchObject([{ line: 8, problem: '“proxy.truong” không phải là địa chỉ của một máy chủ trung gian (proxies).' }]);
});

test('a page on privacy that says otherwise where a beacon is sent', async () => {
  const page = '---\ntitle: Quyền riêng tư\n---\n\nKhi bạn đọc, trình duyệt **không gửi yêu cầu nào** đến nơi khác.\n\nẢnh được gỡ khi có yêu cầu.\n';
  const files = { 'pages/quyen-rieng-tu.md': page, 'school.yaml': [...LINES, '  beacon: true'].join('\n') };
  expect(await check(files)).toMatchObject([{ file: 'pages/quyen-rieng-tu.md', line: 5, severity: 'warning' }]);
  expect(await check({ ...files, 'school.yaml': LINES.join('\n') })).toEqual([]);
});
