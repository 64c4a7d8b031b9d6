import { restartMark } from './backup-marks.ts';
import { base64Lines } from './base64-lines.ts';
import { type InstallFile, type InstallPlan, type InstallRequest, planInstall } from './install-plan.ts';
import { yamlQuote, yamlText } from './yaml-text.ts';

/**
 * The files as an Ansible playbook. Contents are `!unsafe`: Ansible would otherwise take `{{` in a rewrite or a
 * password for a template. Servers are restarted one after the other. A mark stands on the node until a restart
 * succeeds: where a play ended before, the next one finds no file to change, and restarts all the same.
 */
export function ansiblePlaybook(request: InstallRequest): string {
  const plan = planInstall(request);
  const handler = `Restart ${plan.service}`;
  const base = `/etc/rancher/${plan.program}`;
  const mark = `${base}/${restartMark}`;
  return [
    '---',
    `- name: Container registries of ${plan.program}`,
    `  hosts: ${plan.program}_${request.role}s`,
    '  become: true',
    ...(request.role === 'server' ? ['  serial: 1'] : []),
    '  tasks:',
    ...neededDirectories([...plan.directories, { path: base, mode: null }]).flatMap(directoryLines),
    ...markLines(mark, handler),
    ...plan.files.flatMap((file) => fileLines(file, handler)),
    ...unmarkLines(mark),
    '  handlers:',
    `    - name: ${handler}`,
    '      ansible.builtin.service:',
    `        name: ${plan.service}`,
    '        state: restarted',
    '',
  ].join('\n');
}

/** Ansible makes a folder's parents too, with the same mode, so only the deepest of those without one are named. */
function neededDirectories(directories: InstallPlan['directories']): InstallPlan['directories'] {
  const open = directories.filter(({ mode }) => mode === null).map(({ path }) => path);
  const once = [...new Map(directories.map((directory) => [directory.path, directory])).values()];
  return once.filter(({ path, mode }) => mode !== null || !open.some((other) => other.startsWith(`${path}/`)));
}

function markLines(mark: string, handler: string): string[] {
  return [
    '    - name: A restart that an earlier play did not come to',
    '      ansible.builtin.stat:',
    `        path: ${mark}`,
    '      register: not_restarted',
    '      changed_when: not_restarted.stat.exists',
    `      notify: ${handler}`,
    '    - name: Mark until the restart',
    '      ansible.builtin.file:',
    `        path: ${mark}`,
    '        state: touch',
    '        mode: "0600"',
    '      changed_when: false',
  ];
}

/** Handlers run before the mark goes; where one fails, the play ends there. */
function unmarkLines(mark: string): string[] {
  return [
    '    - name: Restart if anything changed',
    '      ansible.builtin.meta: flush_handlers',
    '    - name: No restart is due any more',
    '      ansible.builtin.file:',
    `        path: ${mark}`,
    '        state: absent',
    '      changed_when: false',
  ];
}

function directoryLines({ path, mode }: InstallPlan['directories'][number]): string[] {
  return [
    `    - name: ${unsafe(`Folder ${path}`)}`,
    '      ansible.builtin.file:',
    `        path: ${unsafe(path)}`,
    '        state: directory',
    ...(mode === null ? [] : [`        mode: "0${mode.toString(8)}"`]),
  ];
}

function fileLines(file: InstallFile, handler: string): string[] {
  const content = yamlText(file.bytes, '          ');
  const body = content === null ? decodeLines(file) : copyLines(file, content);
  return [`    - name: ${unsafe(`File ${file.path}`)}`, ...body, '      no_log: true', `      notify: ${handler}`];
}

function copyLines({ path, mode }: InstallFile, content: string): string[] {
  return [
    '      ansible.builtin.copy:',
    `        dest: ${unsafe(path)}`,
    '        owner: root',
    '        group: root',
    `        mode: "0${mode.toString(8)}"`,
    '        backup: true',
    `        content: !unsafe ${content}`,
  ];
}

/** Ansible's copy takes texts alone; other bytes come as base64. */
function decodeLines({ path, mode, bytes }: InstallFile): string[] {
  return [
    '      ansible.builtin.shell:',
    '        cmd: |',
    '          set -eu; umask 077',
    '          base64 -d > "$TARGET.new"; chmod "$MODE" "$TARGET.new"',
    '          if cmp -s "$TARGET.new" "$TARGET"; then rm "$TARGET.new"; exit; fi',
    '          if [ -e "$TARGET" ]; then cp -p "$TARGET" "$TARGET.$(date -u +%Y%m%d-%H%M%S)~"; fi',
    '          mv -f "$TARGET.new" "$TARGET"; echo changed',
    `        stdin: "${base64Lines(bytes).join('')}"`,
    '      environment:',
    `        TARGET: ${unsafe(path)}`,
    `        MODE: "0${mode.toString(8)}"`,
    '      register: written',
    `      changed_when: written.stdout == 'changed'`,
  ];
}

function unsafe(text: string): string {
  return `${text.includes('{') ? '!unsafe ' : ''}${yamlQuote(text)}`;
}
