import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { readJson } from './project.mjs';
import { run } from './run.mjs';

const only = process.argv[2] ?? 'all';
const reports = mkdtempSync(join(tmpdir(), 'portolan-tests-'));
const results = [];

await ensureInstalled();
if (only !== 'e2e') results.push(await unitTests());
if (only !== 'unit') results.push(await browserTests());
rmSync(reports, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(passed > 0 && results.every((result) => result.status === 0) ? 0 : 1);

async function unitTests() {
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await run('vitest', ['run', ...reporters]);
  const counted = readJson(report);
  return { status, passed: counted?.numPassedTests ?? 0, failed: counted?.numFailedTests ?? 1 };
}

async function browserTests() {
  const chromium = await ensureChromium();
  await ensureBuilt();
  const report = join(reports, 'browser.json');
  const env = { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const status = await run('playwright', ['test', '--reporter=list,json'], { env });
  const counted = readJson(report)?.stats;
  return { status, passed: (counted?.expected ?? 0) + (counted?.flaky ?? 0), failed: counted?.unexpected ?? 1 };
}
