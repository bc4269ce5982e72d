import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Builds the fixture schools once, before any test looks at them.
    globalSetup: ['tests/build-fixtures.ts'],
    // Browser tests wait more than they work; one at a time would leave half the machine idle.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
