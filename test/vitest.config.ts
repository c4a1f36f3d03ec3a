import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Legal days belong to the controller's zone, whatever the machine's: the deadline suite runs in two far ones as well. */
const deadlinesIn = (zone: string) => ({
  test: {
    name: `deadlines in ${zone}`,
    root,
    include: ['test/unit/domain/deadline/**/*.test.ts'],
    env: { TZ: zone },
    setupFiles: ['test/seeded.ts'],
    testTimeout: 60_000,
  },
});

export default defineConfig({
  // What the app is given as Electron when it runs on the host; tests meet the same.
  resolve: { alias: { electron: `${root}src/chromium-host/electron.ts` } },
  test: {
    root,
    reporters: ['default', './test/reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: [
            'test/unit/**/*.test.ts',
            'test/unit/**/*.test.tsx',
            'test/contract/**/*.test.ts',
            'test/faults/**/*.test.ts',
          ],
          env: { TZ: 'Europe/Stockholm' },
          setupFiles: ['test/seeded.ts'],
          // Only what hangs is meant to meet these; a machine that is busy with something else is slow.
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      deadlinesIn('Pacific/Kiritimati'),
      deadlinesIn('Pacific/Pago_Pago'),
      {
        test: {
          name: 'e2e',
          root,
          include: ['test/e2e/**/*.e2e.ts'],
          // Each journey starts a whole app with a browser: one at a time.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
