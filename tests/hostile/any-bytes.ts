import fc from 'fast-check';

/** A file with bytes changed, taken out, put in, doubled or cut off. */
export function mutated(files: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const change = fc.record({
    how: fc.constantFrom('set', 'cut', 'insert', 'drop', 'double'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  });
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([file, changes]) =>
      changes.reduce((bytes, { how, at, bytes: other }) => {
        const place = Math.floor(at * bytes.length);
        const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
        if (how === 'cut') return Buffer.from(before);
        if (how === 'set') return Buffer.concat([before, other, after.subarray(other.length)]);
        if (how === 'insert') return Buffer.concat([before, other, after]);
        return how === 'drop'
          ? Buffer.concat([before, after.subarray(other.length)])
          : Buffer.concat([before, before.subarray(-200), after]);
      }, file),
    );
}

export const random = fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes));
/** Random bytes behind each mark by which a kind is known. */
export const marked = fc
  .tuple(
    fc.constantFrom(
      '%PDF-1.7\n',
      'PK\x03\x04',
      'PK\x05\x06',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '\xff\xd8\xff',
      '\x89PNG\r\n\x1a\n',
      'RIFF\x10\0\0\0WEBP',
      '<?xml ',
    ),
    random,
  )
  .map(([mark, bytes]) => Buffer.concat([Buffer.from(mark, 'latin1'), bytes]));
