import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.PORTOLAN_TEST_PORT ?? 3987);

export default defineConfig({
  testDir: 'e2e',
  // One set of pictures for all systems: they are too small to show whose fonts they are in.
  snapshotPathTemplate: '{testDir}/looks/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // A machine that hiccups should not hide a change; what passes only the second time is listed as flaky.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // What fades is waited for; one journey goes with all movement.
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    // To record one takes about as long as half of a test; `--trace on` gives one where it is wanted.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node bin/setup/start.mjs',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port), PORTOLAN_LISTEN: '127.0.0.1' },
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
