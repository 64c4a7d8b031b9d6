import { describe, expect, it } from 'vitest';
import { portolan } from '../testing/portolan.ts';

const document = `mirrors:
  docker.io:
    endpoint: ["https://m.test/", "https://u:hidden1@n.test"]
configs:
  m.test:
    auth: {username: u, password: hidden2}
`;

const compare = (...args: readonly string[]) => portolan(['compare', '-', ...args], document);

describe('compare', () => {
  it('tells what matters, then shows the files as diffs without their secrets', () => {
    const { status, stdout, stderr } = compare('--from', 'v1.29.0', '--to', 'v1.29.4');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const [notes = '', diffs = ''] = stdout.split('\n\n--- ');
    expect(notes).toContain('warning endpoint-path\n    Another path is asked: https://m.test → https://m.test/v2.');
    expect(diffs).toContain('a/config.toml\n+++ b/config.toml\n@@ -');
    expect(diffs).toContain('\n--- /dev/null\n+++ b/certs.d/docker.io/hosts.toml\n@@ -0,0 +1,');
    expect(diffs).toContain('u:•••@n.test');
    expect(stdout).not.toContain('hidden');
  });

  it('hides a login in a registry’s name', () => {
    const named = 'mirrors: {"https://u:hidden@o.test": {endpoint: [https://p.test]}}';
    const { stdout } = portolan(['compare', '-', '--from', 'v1.29.0', '--to', 'v1.29.4'], named);
    expect(stdout).toContain('u:•••@o.test');
    expect(stdout).not.toContain('hidden');
  });

  it('answers in JSON with whole diffs', () => {
    const { status, stdout } = compare('--from', 'v1.29.0', '--to', 'v1.29.4', '--json');
    const answer: { files: { diff: string }[]; notes: { id: string }[] } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(Object.keys(answer)).toEqual(['files', 'plans', 'notes']);
    expect(answer).toMatchObject({
      files: [
        { path: 'config.toml', change: 'changed', diff: expect.stringMatching(/^--- a\/config\.toml\n/) },
        { path: 'certs.d/docker.io/hosts.toml', change: 'added', diff: expect.stringMatching(/^--- \/dev\/null\n/) },
        { path: 'certs.d/m.test/hosts.toml', change: 'added' },
      ],
      plans: [],
    });
    expect(answer.files.map((file) => Object.keys(file))).toEqual(answer.files.map(() => ['path', 'change', 'diff']));
    expect(answer.files[1]?.diff).toContain('+[host."https://u:hidden1@n.test/v2"]');
    expect(answer.notes.map(({ id }) => id)).toContain('mirrors-moved');
    expect(answer.notes).toEqual(answer.notes.map(({ id }) => ({ id, message: expect.stringMatching(/\.$/) })));
  });

  it('ends with 0 where nothing changes', () => {
    const same = compare('--from', 'v1.33.3', '--to', 'v1.33.4+k3s1');
    expect(same).toEqual({ status: 0, stdout: 'Nothing changes.\n', stderr: '' });
    const { status, stdout } = compare('--from', 'v1.29.4', '--to', 'v1.29.4', '--json');
    expect([status, stdout]).toEqual([0, '{"files":[],"plans":[],"notes":[]}\n']);
  });

  it('ends with 1 where only the behaviour changes', () => {
    const hub = 'configs:\n  docker.io:\n    auth: {username: u, password: p}\n';
    const { status, stdout } = portolan(['compare', '-', '--from', 'v1.33.2', '--to', 'v1.33.3', '--json'], hub);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ files: [], notes: [{ id: 'hub-credentials' }] });
  });

  it('tells what changes about the pulls of images', () => {
    const hub = 'configs:\n  docker.io:\n    auth: {username: u, password: hidden}\n';
    const args = ['compare', '-', '--from', 'v1.33.2', '--to', 'v1.33.3', '--image', 'alpine', '--image', 'a.test/x'];
    const { status, stdout } = portolan([...args, '--json'], hub);
    expect(status).toBe(1);
    const [alpine, other] = JSON.parse(stdout).plans;
    expect(alpine).toMatchObject({
      image: 'alpine',
      from: { attempts: [{ credential: null }] },
      to: { attempts: [{ credential: { key: 'docker.io', user: 'u' } }] },
      changes: [{ id: 'login', message: expect.stringContaining('The login under docker.io is found') }],
    });
    expect(other).toMatchObject({ image: 'a.test/x', changes: [] });
    expect(stdout).not.toContain('hidden');
    expect(portolan(args, hub).stdout).toContain(
      'alpine\n    The login under docker.io is found for registry-1.docker.io, and was not before.\n' +
        'a.test/x\n    It is pulled as before.\n',
    );
  });

  it('takes lines and options', () => {
    const line = compare('--from', 'v1.20.5', '--to', 'v1.20.5', '--program', 'rke2');
    expect([line.status, line.stderr]).toEqual([0, '']);
    const flag = compare('--from', 'v1.29.0', '--to', 'v1.29.4', '--disable-default-registry-endpoint');
    expect(flag.stdout).toContain('info fallback\n');
  });

  it('takes programs, by the release or apart from it', () => {
    const both = compare('--from', 'v1.33.4', '--to', 'v1.33.4-rke2r1');
    expect(both.stdout).toContain('warning program\n    RKE2 reads /etc/rancher/rke2/registries.yaml');
    const asked = compare('--from', 'v1.33.4', '--to', 'v1.33.4', '--to-program', 'rke2');
    expect(asked.stdout).toBe(both.stdout);
  });

  it('speaks Chinese where the terminal does', () => {
    const { stdout } = portolan(['compare', '-', '--from', 'v1.33.4', '--to', 'v1.33.4'], document, {
      LC_ALL: 'zh_CN.UTF-8',
    });
    expect(stdout).toBe('没有变化。\n');
  });

  it.each([
    [['--from', 'v1.29.0']],
    [['--to', 'v1.29.0']],
    [['--from', 'v1.29.0', '--to', 'new']],
    [['--from', 'v1.29.0', '--to', 'v1.1.1']],
    [['--from', 'v1.33.4+rke2r1', '--to', 'v1.33.4', '--program', 'k3s']],
    [['--from', 'v1.29.0', '--to', 'v1.29.4', '--release', 'v1.29.4']],
    [['--from', 'v1.29.0', '--to', 'v1.29.4', 'another-file']],
  ])('ends with 2 at %j', (args) => {
    const { status, stdout, stderr } = compare(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^portolan: .+\n$/);
  });

  it('ends with 1 on a document that K3s refuses, and says why', () => {
    const { status, stdout, stderr } = portolan(['compare', '-', '--from', 'v1.29.0', '--to', 'v1.29.4'], 'mirrors: [');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('line 1');
  });
});
