import { defineConfig } from 'vitest/config';

/** The tests of what is mutated, without the fixture schools, which none of them asks for. */
export default defineConfig({
  test: {
    include: [
      'tests/text/{parse-date,slug}.test.ts',
      'tests/load/{parse-article,yaml}.test.ts',
      'tests/markdown/{render,safety}.test.ts',
      'tests/visits/{combined,combined-fields,formats,log-time}.test.ts',
    ],
    testTimeout: 60_000,
  },
});
