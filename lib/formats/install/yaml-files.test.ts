import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { ansiblePlaybook } from './ansible.ts';
import { cloudInit } from './cloud-init.ts';
import { type InstallFile, planInstall } from './install-plan.ts';
import { nastyBytes, nastyPath } from './testing/nasty.ts';

const unsafe = { tag: '!unsafe', resolve: (text: string) => text };

/** Read as YAML 1.1, which cloud-init and Ansible do, and as 1.2. */
function readBoth(text: string): unknown[] {
  return (['1.1', '1.2'] as const).map((version) => {
    const document = parseDocument(text, { version, customTags: [unsafe], strict: true });
    expect([...document.errors, ...document.warnings]).toEqual([]);
    return document.toJS();
  });
}

const contents = fc.oneof(nastyBytes, fc.uint8Array({ maxLength: 60 }));
const files = fc.array(fc.record({ path: nastyPath, mode: fc.constantFrom(0o600, 0o644), bytes: contents }), {
  maxLength: 3,
});
const requestOf = (list: readonly InstallFile[]) => ({ program: 'rke2', role: 'server', files: list }) as const;
const registries = '/etc/rancher/rke2/registries.yaml';
const key = '/etc/rancher/rke2/tls/harbor.lan/client.key';
const plain = [
  { path: registries, mode: 0o600, bytes: Buffer.from('mirrors:\n\n  "*": {} # 团队\n') },
  { path: key, mode: 0o600, bytes: Buffer.from('-----BEGIN\r\n') },
];

type CloudInit = {
  write_files: { path: string; permissions: string; encoding?: string; content: string }[] | null;
  runcmd: string[][];
};
type Task = Record<
  string,
  { path?: string; state?: string; dest?: string; mode?: string; content?: string; stdin?: string }
> & {
  name: string;
  environment?: { TARGET: string; MODE: string };
};
type Playbook = { tasks: Task[] | null; handlers: { name: string }[]; serial?: number; hosts: string }[];

describe('cloud-init', () => {
  test('writes every byte, whatever the files are', () => {
    fc.assert(
      fc.property(files, (list) => {
        const wanted = planInstall(requestOf(list)).files;
        for (const config of readBoth(cloudInit(requestOf(list))) as CloudInit[]) {
          const written = (config.write_files ?? []).map(({ path, permissions, encoding, content }) => ({
            path,
            mode: Number.parseInt(permissions, 8),
            bytes: new Uint8Array(Buffer.from(content, encoding === 'b64' ? 'base64' : 'utf8')),
          }));
          expect(written).toEqual(wanted.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) })));
        }
      }),
    );
  });

  test('shows plain files as they are, closes folders, and restarts what runs', () => {
    const text = cloudInit(requestOf(plain));
    expect(text.startsWith('#cloud-config\n')).toBe(true);
    expect(text).toContain('    content: |\n      mirrors:\n\n        "*": {} # 团队\n');
    const [config] = readBoth(text) as CloudInit[];
    expect(config?.runcmd).toEqual([
      ['chmod', '0700', '/etc/rancher/rke2/tls', '/etc/rancher/rke2/tls/harbor.lan'],
      ['sh', '-c', 'if command -v systemctl > /dev/null; then systemctl try-restart rke2-server; fi'],
    ]);
  });
});

describe('the Ansible playbook', () => {
  test('writes every byte, whatever the files are', () => {
    fc.assert(
      fc.property(files, (list) => {
        const { files: wanted, directories } = planInstall(requestOf(list));
        for (const [play] of readBoth(ansiblePlaybook(requestOf(list))) as Playbook[]) {
          const tasks = play?.tasks ?? [];
          const made = directoriesOf(tasks);
          for (const { path } of directories)
            expect(made.some((deepest) => `${deepest}/`.startsWith(`${path}/`))).toBe(true);
          expect(tasks.filter(isWriting).map(writtenBy)).toEqual(
            wanted.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) })),
          );
        }
      }),
    );
  });

  test('restarts the service by a handler, servers one after the other', () => {
    const text = ansiblePlaybook(requestOf(plain));
    const [[play] = []] = readBoth(text) as Playbook[];
    expect(play).toMatchObject({ hosts: 'rke2_servers', serial: 1, handlers: [{ name: 'Restart rke2-server' }] });
    const tasks = play?.tasks ?? [];
    expect(tasks.filter(isWriting).map(({ notify }) => notify)).toEqual(Array(2).fill('Restart rke2-server'));
    expect(tasks.filter((task) => task['ansible.builtin.file']?.mode === '0700')).toHaveLength(2);
    const agents = ansiblePlaybook({ program: 'k3s', role: 'agent', files: plain });
    expect(agents).toContain('hosts: k3s_agents');
    expect(agents).not.toContain('serial');
  });

  test('marks a node before any file changes, and until the restart; a mark that is there already asks for one', () => {
    for (const text of [
      ansiblePlaybook(requestOf(plain)),
      ansiblePlaybook(requestOf([{ path: '/k', mode: 0o600, bytes: Buffer.from('k') }])),
    ]) {
      const [[play] = []] = readBoth(text) as Playbook[];
      const tasks = play?.tasks ?? [];
      const at = (found: (task: Task) => boolean) => tasks.findIndex(found);
      const path = '/etc/rancher/rke2/not-restarted';
      const stat = at((task) => task['ansible.builtin.stat']?.path === path);
      expect(tasks[stat]).toMatchObject({
        changed_when: 'not_restarted.stat.exists',
        notify: 'Restart rke2-server',
      });
      const touch = at((task) => task['ansible.builtin.file']?.state === 'touch');
      const last = tasks.findLastIndex(isWriting);
      const flush = at((task) => task['ansible.builtin.meta'] !== undefined);
      const order = [stat, touch, at(isWriting), last + 1, flush + 1];
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      expect(tasks.slice(flush)).toMatchObject([
        { 'ansible.builtin.meta': 'flush_handlers' },
        { 'ansible.builtin.file': { path, state: 'absent' } },
      ]);
      expect(directoriesOf(tasks).some((folder) => `${folder}/`.startsWith('/etc/rancher/rke2/'))).toBe(true);
    }
  });

  test('keeps Ansible from taking contents for templates', () => {
    const braces = [{ path: '/a{{b}}', mode: 0o600, bytes: Buffer.from('p: "{{ x }}"\n') }];
    const text = ansiblePlaybook(requestOf(braces));
    expect(text).toContain('dest: !unsafe "/a{{b}}"');
    expect(text).toContain('content: !unsafe |\n          p: "{{ x }}"\n');
  });
});

const isWriting = (task: Task) => 'ansible.builtin.copy' in task || 'ansible.builtin.shell' in task;

function directoriesOf(tasks: readonly Task[]): string[] {
  const made = tasks.flatMap((task) => task['ansible.builtin.file'] ?? []);
  return made.flatMap(({ path, state }) => (state === 'directory' ? (path ?? []) : []));
}

function writtenBy(task: Task): InstallFile {
  const copy = task['ansible.builtin.copy'];
  const mode = Number.parseInt(copy?.mode ?? task.environment?.MODE ?? '', 8);
  const path = copy?.dest ?? task.environment?.TARGET ?? '';
  const stdin = task['ansible.builtin.shell']?.stdin ?? '';
  const bytes = copy === undefined ? Buffer.from(stdin, 'base64') : Buffer.from(copy.content ?? '');
  return { path, mode, bytes: new Uint8Array(bytes) };
}
