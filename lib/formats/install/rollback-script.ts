import { type InstallRequest, planInstall } from './install-plan.ts';
import { restartLines } from './restart-lines.ts';
import { shellQuote } from './shell-quote.ts';

/** Shell commands that undo the last run of the install commands: old files come back, new ones go. */
export function rollbackScript(request: InstallRequest): string {
  const { program, files, service } = planInstall(request);
  const folder = `/etc/rancher/${program}`;
  return [
    '#!/bin/sh',
    '# Run as root.',
    '(',
    'set -eu',
    'umask 077',
    `root=\${ROOT:-}`,
    'backup=',
    `for folder in "$root"${folder}/backup-*; do`,
    '  if [ -d "$folder" ]; then backup=$folder; fi',
    'done',
    `if [ -z "$backup" ]; then echo 'There is no backup to go back to.' >&2; exit 1; fi`,
    '',
    '# back PATH: brings the old file back, or takes away one that was not there.',
    'back() {',
    '  if [ -e "$backup/old$1" ]; then',
    '    cp -p "$backup/old$1" "$root$1.new"',
    '    mv -f "$root$1.new" "$root$1"',
    '  elif [ -e "$backup/absent$1" ]; then',
    '    rm -f "$root$1"',
    '  fi',
    '}',
    '',
    ...files.map(({ path }) => `back ${shellQuote(path)}`),
    '',
    `mv "$backup" "$root${folder}/restored-\${backup##*/backup-}"`,
    'if [ -z "$root" ]; then',
    ...restartLines(program, service).map((line) => `  ${line}`),
    'fi',
    ')',
    '',
  ].join('\n');
}
