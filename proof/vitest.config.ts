import { defineConfig } from 'vitest/config';
import unitTests from '../vitest.config.ts';

/** One containerd at a time: on its node it is alone as well. */
export default defineConfig({
  resolve: unitTests.resolve ?? {},
  test: { include: ['proof/**/*.proof.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
});
