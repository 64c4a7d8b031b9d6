import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

const project = join(import.meta.dirname, '..');
const rules = { recommended: false, correctness: { noUndeclaredVariables: 'error' } };
const report = z.object({
  diagnostics: z.array(z.object({ message: z.string(), location: z.object({ path: z.string() }) })),
});

/** What libraries ask for where it may be missing, or what is too new for the linter. */
const elsewhere =
  /^The (?:ActiveXObject|Bun|Deno|Pebble|Float16Array|QuotaExceededError|SuppressedError|TURBOPACK_\w+|__REACT_DEVTOOLS_GLOBAL_HOOK__|arguments|jQuery|msCrypto) /;

test('the scripts of the page use no name that the bundler has lost', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-scripts-'));
  cpSync(join(project, '.next', 'static', 'chunks'), folder, { recursive: true });
  const settings = { files: { maxSize: 20_000_000, includes: ['**/*.js'] }, linter: { rules } };
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(settings));
  const { stdout } = spawnSync(
    join(project, 'node_modules', '.bin', 'biome'),
    ['lint', '--max-diagnostics=none', '--reporter=json', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  rmSync(folder, { recursive: true });
  const undeclared = report
    .parse(JSON.parse(stdout))
    .diagnostics.filter(({ message }) => / undeclared\.$/.test(message));
  expect(undeclared.length, 'the linter looks').toBeGreaterThan(0);
  expect(undeclared.filter(({ message }) => !elsewhere.test(message))).toEqual([]);
});
