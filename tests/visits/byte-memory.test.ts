import { expect, test } from 'vitest';
import { ByteMemory } from '../../src/visits/byte-memory.ts';
import { PairNumbering } from '../../src/visits/pair-numbering.ts';

test('every piece of bytes has its own number, also when so many are asked that it starts anew', () => {
  let computed = 0;
  const memory = new ByteMemory((text) => {
    computed += 1;
    return Number(text.slice(1));
  });
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => `/${String(index).padStart(7, '0')}`).join('')); // prettier-ignore
  for (let round = 0; round < 2; round += 1) {
    for (let index = 0; index < 70_000; index += 1) {
      if (memory.valueOf(bytes, index * 8, index * 8 + 8) !== index) expect.fail(`${index}`);
    }
  }
  expect(computed).toBeGreaterThan(70_000);
  const before = computed;
  expect(memory.valueOf(Buffer.from('x/0069999'), 1, 9)).toBe(69_999);
  expect(computed).toBe(before);
});

test('pairs are numbered as they are first seen', () => {
  const numbers = new PairNumbering();
  const pairs = Array.from({ length: 5000 }, (_, index) => [index % 70, Math.floor(index / 70)] as const);
  expect(pairs.map((pair) => numbers.numberOf(...pair))).toEqual(pairs.map((_, index) => index));
  expect(pairs.map((pair) => numbers.numberOf(...pair))).toEqual(pairs.map((_, index) => index));
});
