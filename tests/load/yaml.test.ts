import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/load/yaml.ts';
import { reporter, type Problem } from '../../src/problems.ts';

function parse(text: string): { data: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  const yaml = parseYaml(text, 2, reporter(problems, 'a.md'), { date: 'ngày đăng' });
  return { data: yaml?.data, problems };
}

describe('what YAML versions read differently stays as it was written', () => {
  test.each([
    ['phone: 0208123', '0208123'],
    ['phone: 010', '010'],
    ['phone: 1:30', '1:30'],
    ['phone: yes', 'yes'],
    ['phone: no', 'no'],
    ['phone: on', 'on'],
    ['phone: 1_000', '1_000'],
    ['phone: 0x10', '0x10'],
    ['phone: 1.10', '1.10'],
    ['phone: 2022-02-31', '2022-02-31'],
    ['phone: "null"', 'null'],
    ['phone:', null],
    ['phone: ~', null],
  ])('%s', (text, value) => {
    expect(parse(text).data).toEqual({ phone: value });
  });
});

describe('faults have their line and their cure', () => {
  test.each([
    ['an open quote', 'title: "abc\ndate: 1', 2, 'chưa đóng', 'Xin thêm dấu " ở cuối dòng.'],
    ['an open quote deep inside', 'a: "x"\nb:\n  - c: d\n    e: "f\n  - c: g', 5, 'chưa đóng', '"'],
    ['a tab', 'title: a\n\tdate: b', 3, 'tab', 'hai dấu cách'],
    ['a second key', 'title: a\ndate: b\ndate: c', 4, 'Mục “date” (ngày đăng) đã ghi ở dòng 3', 'xóa dòng kia'],
    ['a colon in a value', 'title: Thông báo: nghỉ', 2, 'dấu hai chấm', 'title: "Thông báo: nghỉ"'],
    ['no space after the colon', 'title:a\ndate: b', 2, 'dấu cách', '`title: a`'],
    ['an anchor', 'title: &a b\ndate: c', 2, '&', 'ngoặc kép'],
    ['an alias', 'title: a\ndate: *b', 3, '*', 'ngoặc kép'],
    ['a tag', 'title: !!js/function a', 2, '!', 'ngoặc kép'],
    ['a tag of its own', 'title: !a b', 2, '!', 'ngoặc kép'],
    ['an open bracket', 'title: [a, b', 2, 'dấu đóng', 'title: "[a, b"'],
    ['a word after a quote', 'title: "a" b', 2, 'ngoặc kép', '“ ”'],
  ])('%s', (_, text, line, problem, fix) => {
    const { data, problems } = parse(text);
    expect(data).toBeUndefined();
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.problem).toContain(problem);
    expect(problems[0]?.fix).toContain(fix);
  });
});

test('a key of the language is a plain key', () => {
  expect(parse('__proto__: { a: b }').data).toHaveProperty(['__proto__']);
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});

test('each value has the line it is written on', () => {
  const yaml = parseYaml('a: 1\nb:\n  - c: d\n  - c: e', 2, () => undefined);
  expect(yaml?.lineOf(['b', 1, 'c'])).toBe(5);
  expect(yaml?.lineOf(['a'])).toBe(2);
  expect(yaml?.lineOf(['missing'])).toBe(2);
});

test('only what is plain and empty is nothing', () => {
  expect(parse('a:\nb: ~\nc: null\nd: "null"\ne: ""\nf: "~"\ng: []\nh: {}').data).toEqual({
    a: null, b: null, c: null, d: 'null', e: '', f: '~', g: [], h: {},
  }); // prettier-ignore
});

test('lists of lists and maps keep their shape, and the tags of plain values may be written', () => {
  expect(parse('a: [[1, { b: c }], d]\ne: !!str 1').data).toEqual({ a: [['1', { b: 'c' }], 'd'], e: '1' });
});

test('what is nested deeper than anything that is read is told once', () => {
  const nested = (depth: number): string => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect(parse(nested(19)).problems).toEqual([]);
  const { data, problems } = parse(nested(100));
  expect(data).toBeUndefined();
  expect(problems.map(({ line, problem }) => [line, problem])).toEqual([[2, 'Phần khai báo lồng nhau quá nhiều tầng.']]);
});

test('several faults of one line are told once', () => {
  expect(parse('a: "b" c "d" e').problems).toHaveLength(1);
  expect(parse('a: "b" c\nd: "e" f').problems.map(({ line }) => line)).toEqual([2, 3]);
});

test('a place that is not written has the line of what holds it', () => {
  const yaml = parseYaml('a: 1\nb:\n  - c: d\n  -\n', 2, () => undefined);
  expect(yaml?.lineOf(['b', 7])).toBe(3);
  expect(yaml?.lineOf(['b', 0, 'x'])).toBe(4);
  expect(yaml?.lineOf(['a', 'x', 'y'])).toBe(2);
  expect(yaml?.lineOf([])).toBe(2);
});
