import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/load/decode.ts';
import { readLedgerLine } from '../../src/load/ledger-line.ts';
import { parseArticle } from '../../src/load/parse-article.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { reporter, type Problem } from '../../src/problems.ts';
import { parseDate } from '../../src/text/parse-date.ts';
import { SLUG_PATTERN, slugify } from '../../src/text/slug.ts';
import { normalisePath } from '../../src/visits/path.ts';
import { text } from '../../src/schemas/fields.ts';
import { parseAddress } from '../../src/visits/address.ts';
import { count } from '../visits/logs.ts';

const RUNS = { numRuns: 3000 };
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

/** What is said of a text, and whether it was taken. */
function told<Result>(parse: (report: ReturnType<typeof reporter>) => Result | undefined) {
  const problems: Problem[] = [];
  const result = parse(reporter(problems, 'a.md'));
  return { result, problems };
}

/** What is not taken is said why, in whole sentences, at a line of the text. */
function expectSaid({ result, problems }: ReturnType<typeof told>, text: string): void {
  if (result === undefined) expect(problems.length).toBeGreaterThan(0);
  for (const { line, problem } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length + 1);
    expect(problem).toMatch(/[.?”]$/);
    expect(problem).not.toMatch(/undefined|NaN|\[object|Error/);
  }
}

describe('every parser takes a text or says why not', () => {
  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const said = told((report) => decodeText(bytes, report));
        if (said.result === undefined) expect(said.problems.length).toBeGreaterThan(0);
        else expect(said.result).toBe(said.result.normalize('NFC'));
      }),
      RUNS,
    );
  });

  const yamlPiece = fc.oneof(
    fc.constantFrom('title', ': ', ':', '\n', '  ', '- ', '[', ']', '{', '}', ', ', '"', "'", '#', ' #', '&a ', '*a', '!!js/function ', '<<: ', '|', '>', '? ', '---', '...', '%YAML 1.1', '\t', '\u00a0', '__proto__', 'constructor', 'null', '~', '07/10/2022', '1:30', '012', '\\u0000'), // prettier-ignore
    fc.string({ maxLength: 4 }),
  );
  test('YAML', () => {
    fc.assert(
      fc.property(fc.array(yamlPiece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const said = told((report) => parseYaml(text, 1, report));
        expectSaid(said, text);
        // Nothing but text, lists and maps, and no prototype that a text could reach.
        const walk = (value: unknown): void => {
          if (value === null || typeof value === 'string') return;
          expect(Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype).toBe(true);
          for (const inner of Object.values(value as object)) walk(inner);
        };
        if (said.result) walk(said.result.data);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      RUNS,
    );
  });

  test('front matter', () => {
    const pieces = fc.array(fc.oneof(yamlPiece, fc.constantFrom('---\n', '---js\n', '---json\n', '+++\n', ';;;\n', '---\ntitle: A\n---\n')), { maxLength: 25 }); // prettier-ignore
    fc.assert(
      fc.property(pieces, (written) => {
        const text = written.join('');
        const said = told((report) => parseArticle(text, report));
        expectSaid({ ...said, result: said.result?.frontMatter }, text);
      }),
      RUNS,
    );
  });

  test('dates', () => {
    const digits = fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}(?:[ T][0-9]{1,2}[:hg][0-9]{2})?$/); // prettier-ignore
    fc.assert(
      fc.property(fc.oneof(digits, anyText), (text) => {
        const parsed = parseDate(text);
        if (!parsed.ok) return;
        const { day, time = '00:00' } = parsed.date;
        // It is a day of the calendar, not one that JavaScript made of another.
        expect(new Date(`${day}T${time.slice(0, 5)}Z`).toISOString().slice(0, 16)).toBe(`${day}T${time.slice(0, 5)}`); // prettier-ignore
      }),
      RUNS,
    );
  });

  test('a slug is an address or nothing, and stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slug = slugify(text);
        expect(slug === '' || SLUG_PATTERN.test(slug)).toBe(true);
        expect(slugify(slug)).toBe(slug);
        expect(slugify(text.normalize('NFD'))).toBe(slugify(text.normalize('NFC')));
      }),
      RUNS,
    );
  });

  test('a line of the ledger', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        const line = readLedgerLine(text);
        if (line) expect(Object.keys(line)).toEqual(expect.arrayContaining(['d', 'src', 'v']));
      }),
      RUNS,
    );
  });

  test('a path of a log leads nowhere else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.webPath(),
          fc
            .array(
              fc.constantFrom(
                '/',
                '.',
                '..',
                '%2e',
                '%2F',
                'a',
                'index.html',
                '?',
                '#',
                '%',
                'đ',
                '//x.example',
              ),
              { maxLength: 12 },
            )
            .map((pieces) => pieces.join('')),
        ),
        (target) => {
          // prettier-ignore
          const path = normalisePath(target, '/');
          if (path === undefined) return;
          expect(path).toMatch(/^\//);
          expect(path.split('/')).not.toContain('..');
        },
      ),
      RUNS,
    );
  });

  test('an address', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.ipV4(), fc.ipV6()), (text) => {
        const groups = parseAddress(text);
        if (groups)
          expect(groups.every((group) => group >= 0 && group <= 0xffff) && groups.length === 8).toBe(true);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        expect(parseAddress(text)).toBeDefined();
      }),
      RUNS,
    );
  });

  const headers: Readonly<Record<string, string>> = {
    nginx: '203.0.113.7 - - [07/Oct/2022:19:16:00 +0700] "GET / HTTP/1.1" 200 512 "-" "Mozilla/5.0"\n',
    Caddy: '{"ts":1665144960,"request":{"remote_ip":"203.0.113.7","method":"GET","uri":"/","headers":{"User-Agent":["Mozilla/5.0"]}},"status":200}\n',
    IIS: '#Fields: date time cs-method cs-uri-stem sc-status c-ip cs(User-Agent)\n2022-10-07 12:16:00 GET / 200 203.0.113.7 Mozilla/5.0\n',
    CloudFront: '#Fields: date time x-edge-location c-ip cs-method cs-uri-stem sc-status cs(User-Agent)\n2022-10-07\t12:16:00\tSGN1\t203.0.113.7\tGET\t/\t200\tMozilla/5.0\n',
  }; // prettier-ignore
  test.each(Object.entries(headers))('a log of %s', (_, log) => {
    const whole = Buffer.from(log);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), fc.uint8Array({ maxLength: 60 }), (changes, more) => {
        const bytes = Buffer.concat([whole, whole, Buffer.from(more)]);
        for (const [at, byte] of changes) bytes[whole.length + at] = byte;
        const { outcomes, days } = count([bytes]);
        // Every line is counted once, as something, and what is counted is a day of the calendar.
        expect(Object.values(outcomes).reduce((sum, lines) => sum + lines, 0)).toBeGreaterThan(0);
        for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d \d+\/\d+\/\d+$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('what staff write in a title is one line of signs that can be seen, emoji whole', () => {
    const schema = text(250);
    fc.assert(
      fc.property(anyText, (written) => {
        const parsed = schema.safeParse(written);
        if (!parsed.success) return;
        expect(parsed.data).not.toMatch(/[\n\u200b\u2060\ufeff\u00ad]/);
        expect(parsed.data).toBe(parsed.data.trim());
      }),
      RUNS,
    );
    for (const title of ['👨‍👩‍👧‍👦 Ngày hội gia đình', '👩🏽‍🏫 Thầy cô', '🏳️‍🌈', '❤️‍🔥 Lửa trại']) expect(schema.parse(title)).toBe(title); // prettier-ignore
    expect(schema.parse('Họ\u200dc \u200cphí\u200f')).toBe('Học phí');
  });
});
