import { describe, expect, it } from 'vitest';
import { portolan } from '../testing/portolan.ts';

const misspelt = 'mirrors:\n  docker.io:\n    endpoints:\n      - https://a.test\n  quay.io:\n';

describe('check', () => {
  it('lists what is wrong in order of place, with what a fix would do', () => {
    const { status, stdout } = portolan(['check', '-', '--json'], misspelt);
    expect(status).toBe(1);
    const { diagnostics } = JSON.parse(stdout);
    expect(diagnostics.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity])).toEqual([
      ['unknown-key', 'error'],
      ['no-endpoints', 'info'],
    ]);
    expect(diagnostics[0]).toEqual({
      rule: 'unknown-key',
      severity: 'error',
      message: expect.stringContaining('endpoints'),
      range: { start: { line: 3, column: 5 }, end: { line: 3, column: 14 } },
      fix: 'Rename it to endpoint',
    });
  });

  it('ends with 0 where nothing is an error, and with an empty list where there is nothing to tell', () => {
    const fine = portolan(['check', '-', '--json'], 'mirrors:\n  docker.io:\n    endpoint:\n      - https://a.test\n');
    expect([fine.status, JSON.parse(fine.stdout)]).toEqual([0, { diagnostics: [] }]);
  });

  it('tells people the file, the place, what happens on the node and what to do', () => {
    const { status, stdout } = portolan(['check', '-'], misspelt);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^-:3:5 error unknown-key\n {4}K3s does not know the key endpoints/);
    expect(stdout).toMatch(/\n-:5:3 info no-endpoints\n {4}\S/);
  });

  it('names the program whose nodes it tells of', () => {
    const text = 'mirrors:\n  a.test:\n    mirror: x\n    endpoint: ["bad one"]\n';
    const told = portolan(['check', '-', '--program', 'rke2'], text).stdout;
    expect(told).toContain('RKE2 does not know the key mirror');
    expect(told).toContain('RKE2 cannot read bad one');
    expect(told).not.toContain('K3s');
    const broken = portolan(['check', '-', '--program', 'rke2'], 'mirrors: [').stdout;
    expect(broken).toContain('RKE2 refuses the whole file');
  });

  it('puts no blank between sentences in Chinese', () => {
    const { stdout } = portolan(['check', '-', '--program', 'rke2'], misspelt, { LC_ALL: 'zh_CN.UTF-8' });
    expect(stdout).toContain('RKE2 不认识这里的键 endpoints');
    expect(stdout).not.toMatch(/。 /);
  });

  it('judges rewrites by Go, for the release that is asked for, and leaves out what a comment silences', () => {
    const text = `mirrors:
  docker.io:
    endpoint: [https://a.test]
    rewrite: # portolan: ignore rewrite-on-default
      (?=x): y
`;
    const told = (...args: readonly string[]) => portolan(['check', '-', ...args], text).stdout;
    expect(told('--line', 'v1.25.4')).toMatch(/^-:5:7 error rewrite-regex\n/);
    expect(told('--line', 'v1.25.4')).not.toContain('rewrite-on-default');
  });

  it('ends with 1 and one error where K3s refuses the file, however it is broken', () => {
    for (const text of ['mirrors: [', '\t', 'mirrors: x', Uint8Array.of(0x61, 0xff)]) {
      const { status, stdout } = portolan(['check', '-', '--json'], text);
      const { diagnostics } = JSON.parse(stdout);
      expect(status).toBe(1);
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0].severity).toBe('error');
    }
  });

  it('never prints a credential', () => {
    const secret = 'hunter2-hunter2';
    const text = `configs: {a.test: {auth: {username: u, passwrd: ${secret}, password: "${secret}\\x01"}}}\nmirrors: {b.test: {endpoint: ["https://u:${secret}@[bad"]}}\n`;
    for (const args of [
      ['check', '-'],
      ['check', '-', '--json'],
    ]) {
      const { stdout, stderr } = portolan(args, text);
      expect(stdout).not.toBe('');
      expect(stdout + stderr).not.toContain(secret);
    }
  });
});
