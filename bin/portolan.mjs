#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, nodeToRunOn } from './setup/ensure-installed.mjs';

await ensureInstalled();
if (realpathSync(process.execPath) === realpathSync(nodeToRunOn())) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const again = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const { status, signal } = spawnSync(nodeToRunOn(), again, { stdio: 'inherit' });
  process.exitCode = status ?? 128 + (signal ? constants.signals[signal] : 0);
}
