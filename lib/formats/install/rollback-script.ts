import { restartMarks, unfinishedMark } from './backup-marks.ts';
import { type InstallRequest, serviceOf } from './install-plan.ts';
import { restartLines } from './restart-lines.ts';

/**
 * Shell commands that undo the last run of the install commands: old files come back, new ones go, all that the run
 * replaced. The backup counts as used once the service was restarted, so that they can be run again until it was.
 * Where they were broken off, a run of the install commands goes back to what this backup holds, too.
 */
export function rollbackScript({ program, role }: Pick<InstallRequest, 'program' | 'role'>): string {
  return [
    '#!/bin/sh',
    '# Run as root.',
    '(',
    'set -eu',
    'umask 077',
    `root=\${ROOT:-}`,
    `base=$root/etc/rancher/${program}`,
    'backup=',
    'for found in "$base"/backup-*; do',
    '  if [ -d "$found" ]; then backup=$found; fi',
    'done',
    `if [ -z "$backup" ]; then echo 'There is no backup to go back to.' >&2; exit 1; fi`,
    `: > "$backup/${unfinishedMark}"`,
    '',
    ...forEach('old', [`mkdir -p "\${target%/*}"`, 'cp -p "$file" "$target.new"', 'mv -f "$target.new" "$target"']),
    ...forEach('absent', ['rm -f "$target"']),
    `rm -f "$backup/${unfinishedMark}"`,
    '',
    'if [ -z "$root" ]; then',
    ...restartLines(program, serviceOf(program, role)).map((line) => `  ${line}`),
    `  rm -f "$base"/${restartMarks}`,
    'fi',
    `mv "$backup" "$base/restored-\${backup##*/backup-}"`,
    ')',
    '',
  ].join('\n');
}

/** Commands for each file of one kind in the backup, and for the place it stands for; their names may hold anything. */
function forEach(kind: 'old' | 'absent', commands: readonly string[]): readonly string[] {
  return [
    `if [ -d "$backup/${kind}" ]; then`,
    `  find "$backup/${kind}" -type f -exec sh -euc '`,
    '    kept=$1 root=$2',
    '    shift 2',
    '    for file do',
    `      target=$root\${file#"$kept"}`,
    ...commands.map((command) => `      ${command}`),
    '    done',
    `  ' sh "$backup/${kind}" "$root" {} +`,
    'fi',
  ];
}
