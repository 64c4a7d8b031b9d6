import { existsSync } from 'node:fs';
import { stop } from './project.mjs';
import { run } from './run.mjs';

// The headless shell draws the same with a quarter less work, as it has no windows to keep.
const known = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];
const packages = ['chromium-headless-shell', 'chromium'];

/** The path of a Chromium for the browser tests; installs Debian's where there is none and that is possible. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!canInstall) {
    stop('the browser tests need Chromium: install it, or name one with CHROMIUM=/path/to/chromium.');
  }
  process.stderr.write('portolan: installing Chromium …\n');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 2];
  await run('apt-get', ['update', '-qq'], { env, stdio });
  // Not all releases have the shell.
  for (const name of packages) {
    await run('apt-get', ['install', '-y', '-qq', name, 'fonts-noto-cjk'], { env, stdio });
    const installed = findChromium();
    if (installed) return installed;
  }
  return stop('Chromium could not be installed; what apt-get said stands above.', 1);
}

function findChromium() {
  return [process.env.CHROMIUM, ...known].find((path) => path && existsSync(path)) ?? null;
}
