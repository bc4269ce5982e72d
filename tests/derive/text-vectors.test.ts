import { expect, test } from 'vitest';
import { sayTheSame, wordsOf } from '../../src/derive/text-vectors.ts';

const text = (title: string, body: string) => ({ title, summary: '', hasLead: false, text: body });
const words = (...texts: ReturnType<typeof text>[]) => wordsOf(texts, () => true);

test('vectors have length 1, and terms that all have weigh nothing', () => {
  const [first] = words(text('Khai giảng', 'trường'), text('Lũ', 'trường'), text('Thi', 'trường'));
  expect(first?.vector.terms).toHaveLength(2);
  expect(Math.hypot(...(first?.vector.weights ?? []))).toBeCloseTo(1);
});

test('the title weighs above the text, the lead above it too', () => {
  const [first] = wordsOf([{ title: 'một', summary: 'hai', hasLead: true, text: 'ba' }, text('khác', '')], () => true);
  const [title = 0, lead = 0, body = 0] = first?.vector.weights ?? [];
  expect([title > lead, lead > body]).toEqual([true, true]);
});

test('numbers are no words; capitals and composition do not matter', () => {
  const [a, b] = words(text('Tuần 12, năm 2022', ''), text('TUẦN 13, NĂM 2023'.normalize('NFD'), ''));
  expect(a && b && sayTheSame(a, b, 1)).toBe(true);
});

test('two of four syllables are a half', () => {
  const [a, b, none] = words(text('a b c', ''), text('b c d', ''), text('1', ''));
  expect(a && b && [sayTheSame(a, b, 0.5), sayTheSame(a, b, 0.51)]).toEqual([true, false]);
  expect(a && none && sayTheSame(a, none, 0.1)).toBe(false);
});

test('rarity is learnt from the articles that count', () => {
  const [first] = wordsOf([text('mới cũ', ''), text('cũ', ''), text('khác', '')], (index) => index > 0);
  const [fresh = 0, old = 0] = first?.vector.weights ?? [];
  expect(fresh).toBeGreaterThan(old);
});
