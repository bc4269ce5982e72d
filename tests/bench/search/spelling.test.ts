import { expect, test } from 'vitest';
import { random } from '../../samples/random.ts';
import { keysOf, type Habit } from './keyboard.ts';
import { slip } from './mistakes.ts';
import { plain, plainWords, spell } from './spelling.ts';

const habit = (method: Habit['method'], tone: Habit['tone'], shape: Habit['shape'] = 'letter'): Habit => ({
  method,
  tone,
  shape,
});

test.each([
  ['kế hoạch', habit('telex', 'end'), 'kees hoachj'],
  ['kế hoạch', habit('telex', 'vowel'), 'kees hoajch'],
  ['được', habit('telex', 'end'), 'dduowcj'],
  ['được', habit('telex', 'end', 'end'), 'duocdwj'],
  ['trường', habit('telex', 'end'), 'truowngf'],
  ['hội', habit('telex', 'vowel'), 'hooji'],
  ['Đảng ủy', habit('telex', 'end'), 'ddangr uyr'],
  ['lớp 7B', habit('telex', 'end'), 'lowps 7b'],
  ['bằng', habit('telex', 'end'), 'bawngf'],
  ['kế hoạch', habit('vni', 'vowel'), 'ke61 hoa5ch'],
  ['kế hoạch', habit('vni', 'end'), 'ke61 hoach5'],
  ['được', habit('vni', 'vowel'), 'd9u7o75c'],
  ['thắng', habit('vni', 'end'), 'tha8ng1'],
  ['ngữ văn', habit('vni', 'end', 'end'), 'ngu74 van8'],
])('%s as %o is %s', (text, how, keys) => {
  expect(keysOf(text, how)).toBe(keys);
  expect(keysOf(text.normalize('NFD'), how)).toBe(keys);
});

test.each([
  ['hòa bình, khỏe, thúy, ủy ban', 'hoà bình, khoẻ, thuý, uỷ ban'],
  ['hoàn toàn, quý, quỳnh, thuyền', 'hoàn toàn, quý, quỳnh, thuyền'],
])('the tone on the last vowel: %s', (first, last) => {
  expect(spell(first, { tone: 'last', letter: 'y' })).toBe(last);
});

test.each([
  ['kỷ luật, lý do, mỹ thuật, quý, kỹ năng', 'kỉ luật, lí do, mĩ thuật, quí, kĩ năng'],
  ['thúy, huy, y tế, quỳnh, tuyển', 'thúy, huy, y tế, quỳnh, tuyển'],
])('i for y: %s', (y, i) => {
  expect(spell(y, { tone: 'first', letter: 'i' })).toBe(i);
});

test('what the judge compares has neither marks nor y', () => {
  expect(plain('Kỷ luật ĐỘI'.normalize('NFD'))).toBe('ki luat doi');
  expect(plainWords('“Kỷ luật”, lớp 7B.')).toBe(' ki luat lop 7b ');
});

test('a slip changes one word only', () => {
  for (let i = 0; i < 200; i++) {
    const text = 'hop phu huynh khoi 6 truong';
    const slipped = slip(text, random(`slip ${i}`));
    const changed = slipped.split(' ').filter((word, place) => word !== text.split(' ')[place]);
    expect(changed).toHaveLength(1);
  }
});
