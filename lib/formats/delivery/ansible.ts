import { yamlQuote } from '../install/yaml-text.ts';
import type { Delivered } from './install-sh.ts';
import { placesOf } from './places.ts';

/** Tasks for `import_tasks`; the token is the variable `portolan_token`, which belongs in a vault. */
export function ansibleTasks(delivered: Delivered): string {
  const { folder, token, script, scripts, url } = placesOf(delivered);
  return [
    '---',
    '- name: Folders of Portolan',
    '  ansible.builtin.file:',
    '    path: "{{ item.path }}"',
    '    state: directory',
    '    mode: "{{ item.mode }}"',
    '  loop:',
    `    - { path: ${folder}, mode: "0700" }`,
    `    - { path: ${scripts}, mode: "0755" }`,
    `- name: ${yamlQuote(`Token of the profile ${delivered.profile}`)}`,
    '  ansible.builtin.copy:',
    `    dest: ${token}`,
    '    content: "{{ portolan_token }}\\n"',
    '    mode: "0600"',
    '  no_log: true',
    `- name: ${yamlQuote(`Install script of the profile ${delivered.profile}`)}`,
    '  ansible.builtin.get_url:',
    `    url: ${yamlQuote(url)}`,
    `    dest: ${script}`,
    '    mode: "0700"',
    '    force: true',
    '    headers:',
    '      Authorization: "Bearer {{ portolan_token }}"',
    '  no_log: true',
    `- name: ${yamlQuote(`Registries of the profile ${delivered.profile}`)}`,
    '  ansible.builtin.command:',
    `    argv: [/bin/sh, ${script}]`,
    '  register: portolan',
    `  changed_when: "'is installed' in portolan.stdout"`,
    '  # Nodes restart one after the other.',
    '  throttle: 1',
    '',
  ].join('\n');
}
