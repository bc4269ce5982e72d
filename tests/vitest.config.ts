import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Builds the fixture schools once, before any test looks at them.
    globalSetup: ['tests/build-fixtures.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
