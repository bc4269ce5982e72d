import { expect, test } from 'vitest';
import { decodeText } from '../../src/load/decode.ts';
import { reporter, type Problem } from '../../src/problems.ts';

function decode(bytes: Uint8Array): { text: string | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  return { text: decodeText(bytes, reporter(problems, 'a.md')), problems };
}

test('a byte-order mark, CRLF and decomposed letters are accepted silently', () => {
  const { text, problems } = decode(Buffer.from('\ufeffLe\u0302\u0303\r\nkhai\rgiảng'));
  expect(text).toBe('Lễ\nkhai\ngiảng');
  expect(problems).toEqual([]);
});

test.each([
  ['with a mark', Buffer.from('\ufeff---\ntitle: Lễ', 'utf16le')],
  ['without a mark', Buffer.from('---\ntitle: Lễ', 'utf16le')],
  ['big-endian', Buffer.from('\ufeff---\ntitle', 'utf16le').swap16()],
])('UTF-16 %s is named', (_, bytes) => {
  const { text, problems } = decode(bytes);
  expect(text).toBeUndefined();
  expect(problems[0]?.problem).toContain('UTF-16');
  expect(problems[0]?.fix).toContain('UTF-8');
});

test('an old Vietnamese encoding is named with the line of its first letter', () => {
  const { text, problems } = decode(Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x54, 0x68, 0xf4, 0x6e, 0x67]));
  expect(text).toBeUndefined();
  expect(problems[0]).toMatchObject({ line: 2 });
  expect(problems[0]?.problem).toContain('Windows-1258');
  expect(problems[0]?.problem).toContain('byte thứ 7');
});
