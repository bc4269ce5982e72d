import { expect, test } from 'vitest';
import { ledgerText, updateLedger } from '../../src/visits/ledger.ts';
import { visitLineSchema } from '../../src/schemas/visits.ts';
import { ZONE } from '../make.ts';
import { randomFrom } from '../visits/random.ts';
import { goatcounterServer } from './goatcounter-server.ts';
import { aLine, ask, GOATCOUNTER, UMAMI, type Server } from './network.ts';
import { umamiServer } from './umami-server.ts';

const VALUES = ['null', '-1', '1e999', '""', '"x"', '[]', '{}', 'true', '0.5', '"\\u001b[2J"', '"12"', '9007199254740993', '"__proto__"']; // prettier-ignore

/** Puts something else in the place of one value or one byte of what a server answers. */
function garble(text: string, random: (limit: number) => number): string {
  const values = [...text.matchAll(/(?<=[:[,])(?:"[^"]*"|\d+|true|false)/g)];
  const value = values[random(values.length)];
  const other = VALUES[random(VALUES.length)] ?? '';
  if (value && random(4) > 0)
    return text.slice(0, value.index) + other + text.slice(value.index + value[0].length);
  const at = random(text.length);
  return random(2) > 0
    ? text.slice(0, at)
    : text.slice(0, at) + String.fromCharCode(random(128)) + text.slice(at + 1);
}

const view = { at: '2022-10-07T09:00:00+07:00', visitor: 'a', visit: 'a1', path: '/tin-tuc/hop/' };

test.each([
  ['GoatCounter', GOATCOUNTER, goatcounterServer([{ hour: '2022-10-07T03', path: '/tin-tuc/hop', total: 5 }, { hour: '2022-10-07T03', path: 'x', total: 1, event: true }])], // prettier-ignore
  ['Umami', UMAMI, umamiServer([view, { ...view, visit: 'a2', path: '/' }])],
] as const)(
  'whatever %s answers, the ledger stays valid and the terminal clean',
  async (_, source, server) => {
    const random = randomFrom(20221007);
    let refused = 0;
    for (let round = 0; round < 400; round += 1) {
      const garbled: Server = (url, init) => {
        const answer = server(url, init);
        if (answer instanceof Error || answer instanceof Response || random(2) > 0) return answer;
        return new Response(garble(JSON.stringify(answer), random));
      };
      const { counts, warnings } = await ask(source, garbled, { allPaths: true });
      if (warnings.length > 0) refused += 1;
      expect(warnings.join()).not.toMatch(/\p{Cc}/u);
      const known = [{ ...aLine('2022-10-07', 3), src: source.type }];
      const lines = updateLedger(known, { counts, source: source.type, timeZone: ZONE, today: '2022-10-07', articles: new Set(['/tin-tuc/hop/']), recount: undefined }); // prettier-ignore
      for (const line of ledgerText(lines).trim().split('\n')) visitLineSchema.parse(JSON.parse(line));
      expect(lines.find(({ d }) => d === '2022-10-07')?.v).toBeGreaterThanOrEqual(3);
    }
    expect(refused).toBeGreaterThan(100);
  },
);
