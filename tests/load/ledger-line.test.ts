import { expect, test } from 'vitest';
import { readLedgerLine } from '../../src/load/ledger-line.ts';
import { visitLineSchema } from '../../src/schemas/visits.ts';
import { randomFrom } from '../visits/random.ts';

const LINE = '{"d":"2022-10-07","src":"log","v":9,"asOf":"2022-10-07T19:16:00+07:00","done":true,"rule":1,"top":{"/a/":10,"/b/":7}}';

/** What the schema says of the same text. As text, so that the order of addresses counts too. */
function slowly(line: string): string | undefined {
  try {
    return JSON.stringify(visitLineSchema.parse(JSON.parse(line)));
  } catch {
    return undefined;
  }
}

function read(line: string): string | undefined {
  const value = readLedgerLine(line);
  return value && JSON.stringify(value);
}

test.each([
  LINE,
  LINE.replace('"/b/":7', '"/b/":7.5'),
  LINE.replace('"/b/":7', '"/b/":07'),
  LINE.replace('"/b/":7', '"/a/":7'),
  LINE.replace('"/b/":7', '"b":7'),
  LINE.replace('"/b/":7', '"/\\u1ecd/":7'),
  LINE.replace('"/b/":7', '"/\t/":7'),
  LINE.replace('"/b/":7', '"/\\":7/":7'),
  LINE.replace('"/b/":7', ''),
  LINE.replace('"/a/":10,"/b/":7', ''),
  LINE.replace('"/b/":7', '"/b/":12345678901'),
  LINE.replace('"/b/":7', '"/\u0085/":7'),
  LINE.replace('/a/', '/\\u001b/'),
  LINE.replace('"log"', '"l\\u001bg"'),
  LINE.replace('"2022-10-07"', '"2022-02-30"'),
  LINE.replace('"2022-10-07"', '"2022-13-05"'),
  LINE.replace('"2022-10-07"', '"base-2022-13"'),
  LINE.replace('"2022-10-07"', '"base2022"'),
  LINE.replace('"2022-10-07"', '"base-2022"'),
  LINE.replace('"2022-10-07"', '"base"'),
  LINE.replaceAll(':', ' : '),
  LINE.replace('{', '{"x":1,'),
  LINE.replace('"top":{', '"top":{"/c/":1},"top":{'),
  `${LINE}}`,
])('read as the schema reads it: %s', (line) => {
  expect(read(line)).toBe(slowly(line));
});

test('every last day of a month is read as the schema reads it', () => {
  for (const year of ['2000', '2023', '2024', '2100']) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 27; day <= 32; day += 1) {
        const date = `${year}-${String(month).padStart(2, '0')}-${day}`;
        const line = LINE.replace('2022-10-07T', `${date}T`);
        expect([date, read(line)]).toEqual([date, slowly(line)]);
      }
    }
  }
});

test('a line of which any bytes are others is read as the schema reads it', () => {
  const random = randomFrom(3);
  const pieces = ['"', ':', ',', '{', '}', '\\', '0', '1', '/', ' ', '-', 'top', 'é'];
  for (let round = 0; round < 3000; round += 1) {
    const at = random(LINE.length);
    const line = LINE.slice(0, at) + (pieces[random(pieces.length)] ?? '') + LINE.slice(at + random(3));
    expect([line, read(line)]).toEqual([line, slowly(line)]);
  }
});
