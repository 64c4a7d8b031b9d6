import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');

function brokenRules(directory: string, folders: readonly string[]): readonly string[] {
  const config = join(project, '.dependency-cruiser.cjs');
  const tool = join(project, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const { stdout } = spawnSync(process.execPath, [tool, '--config', config, '--output-type', 'json', ...folders], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const report: { modules: unknown[]; summary: { violations: { from: string; rule: { name: string } }[] } } =
    JSON.parse(stdout);
  expect(report.modules.length).toBeGreaterThan(3);
  return report.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();
}

describe('the check of the layers', () => {
  it('finds every import that points upwards', () => {
    expect(brokenRules(join(import.meta.dirname, 'fixtures', 'layers'), ['lib', 'components'])).toEqual([
      'components/ui/knows-domain.ts: ui-knows-no-domain',
      'lib/document/reads-files.ts: core-is-pure',
      'lib/document/reads-files.ts: layer-document',
      'lib/node-files/knows-page.ts: layer-node-files',
      'lib/node-files/knows-page.ts: nothing-below-the-page-knows-it',
    ]);
  });

  it('finds none in the project itself', { timeout: 60_000 }, () => {
    expect(brokenRules(project, ['lib', 'components', 'app', 'messages', 'proxy.ts'])).toEqual([]);
  });
});
