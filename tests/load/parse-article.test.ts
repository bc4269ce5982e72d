import { expect, test } from 'vitest';
import { parseArticle } from '../../src/load/parse-article.ts';
import { reporter, type Problem } from '../../src/problems.ts';

function parse(text: string) {
  const problems: Problem[] = [];
  return { parsed: parseArticle(text, reporter(problems, 'a.md')), problems };
}

test('front matter, text and the line the text begins on', () => {
  const { parsed, problems } = parse('---\ntitle: A\ndate: 2022-10-07\n---\n\nĐoạn một.\n');
  expect(problems).toEqual([]);
  expect(parsed?.frontMatter?.data).toEqual({ title: 'A', date: '2022-10-07' });
  expect(parsed?.body).toBe('Đoạn một.\n');
  expect(parsed?.bodyLine).toBe(6);
});

test('text that begins right after the front matter', () => {
  expect(parse('---\na: b\n---\nĐoạn.').parsed).toMatchObject({ body: 'Đoạn.', bodyLine: 4 });
});

test('a rule further down belongs to the text', () => {
  expect(parse('---\na: b\n---\nMột\n\n---\n\nHai').parsed?.body).toBe('Một\n\n---\n\nHai');
});

test.each([
  ['---js', '---js\n{ title: (globalThis.hacked = true, "x") }\n---\n', '“---js”'],
  ['---json', '---json\n{"title": "x"}\n---\n', '“---json”'],
  ['no front matter', 'Xin chào', '“Xin chào”'],
  ['a space before', ' ---\na: b\n---', '“ ---”'],
  ['nothing', '  \n', 'trống'],
  ['no end', '---\ntitle: A\n\nĐoạn', 'chưa đóng'],
  ['words at the end', '---\ntitle: A\n--- hết\n', '--- hết'],
])('%s is refused', (_, text, words) => {
  const { parsed, problems } = parse(text);
  expect(parsed).toBeUndefined();
  expect(problems[0]?.problem).toContain(words);
  expect((globalThis as Record<string, unknown>)['hacked']).toBeUndefined();
});

test.each(['---\n---\nĐoạn', '---\n\n---\nĐoạn', '---\n# title: A\n---\nĐoạn'])('front matter that says nothing is told: %j', (text) => {
  const { parsed, problems } = parse(text);
  expect(parsed?.frontMatter).toBeUndefined();
  expect(problems).toMatchObject([{ line: 2, problem: 'Phần khai báo đầu bài còn trống.' }]);
});

test('a space behind the closing line moves no line number', () => {
  expect(parse('---\na: b\n--- \n\nMột').parsed).toMatchObject({ body: 'Một', bodyLine: 5 });
});

test('the same broken text is refused each time', () => {
  const broken = '---\ntitle: "A\n---\nĐoạn';
  expect(parse(broken).problems).toHaveLength(1);
  expect(parse(broken).problems).toHaveLength(1);
});

test('a closing line that says more is told with its line, its beginning and nothing that cannot be seen', () => {
  const { parsed, problems } = parse(`---\na: b\n---\u200b${'x'.repeat(60)}\n\nMột`);
  expect(parsed).toBeUndefined();
  expect(problems).toMatchObject([{ line: 3, problem: `Dòng này bắt đầu bằng --- nhưng còn chữ khác: “---${'x'.repeat(37)}”.` }]);
});

test('the text begins after one blank line, also of spaces, and may be missing', () => {
  expect(parse('---\na: b\n---\n  \nMột').parsed).toMatchObject({ body: 'Một', bodyLine: 5 });
  expect(parse('---\na: b\n---\n\n\nMột').parsed).toMatchObject({ body: '\nMột', bodyLine: 5 });
  expect(parse('---\na: b\n---').parsed).toMatchObject({ body: '' });
});
