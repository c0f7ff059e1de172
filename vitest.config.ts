import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A real browser starts, reads and closes within this time even on a busy two-core machine. */
const BROWSER_TIMEOUT = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        // Some tests start the command line: on a busy machine that takes seconds.
        test: {
          name: 'unit',
          include: ['tests/{unit,fuzz,bench}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'faults', include: ['tests/faults/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      {
        test: {
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts'],
          testTimeout: BROWSER_TIMEOUT,
          hookTimeout: BROWSER_TIMEOUT,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'faults-in-browsers',
          include: ['tests/faults/browsers/*.test.ts'],
          testTimeout: BROWSER_TIMEOUT,
          hookTimeout: BROWSER_TIMEOUT,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: BROWSER_TIMEOUT,
          hookTimeout: BROWSER_TIMEOUT,
          fileParallelism: false,
        },
      },
    ],
  },
});
