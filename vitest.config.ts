import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // By default one processor is left for whoever works beside; no test minds if that is slow.
    maxWorkers: '100%',
    // No test measures time; a busy machine should not fail one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    setupFiles: ['bin/testing/seed-properties.ts'],
    projects: [
      {
        extends: true,
        // The core keeps nothing between two calls; to evaluate it anew for each file takes longer than its tests.
        test: { name: 'core', include: ['lib/**/*.test.ts'], exclude: ['lib/server/**'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'faces',
          include: [
            'app/**/*.test.ts',
            'lib/server/**/*.test.ts',
            'bin/**/*.test.ts',
            'components/**/*.test.ts',
            'messages/**/*.test.ts',
            'proof/**/*.test.ts',
            'proxy.test.ts',
          ],
        },
      },
    ],
  },
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // Outside Next's server bundle the real module throws, which is its purpose.
      'server-only': join(import.meta.dirname, 'node_modules/server-only/empty.js'),
    },
  },
});
