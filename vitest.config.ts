import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test measures time; a busy machine should not fail one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    setupFiles: ['bin/testing/seed-properties.ts'],
    include: [
      'app/**/*.test.ts',
      'lib/**/*.test.ts',
      'bin/**/*.test.ts',
      'components/**/*.test.ts',
      'messages/**/*.test.ts',
      'proof/**/*.test.ts',
      'proxy.test.ts',
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
