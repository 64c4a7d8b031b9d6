import { restartMark, restartMarks, unfinishedMark, unfinishedMarks } from './backup-marks.ts';
import { base64Lines } from './base64-lines.ts';
import { type InstallFile, type InstallRequest, planInstall } from './install-plan.ts';
import { plainText } from './plain-text.ts';
import { restartLines } from './restart-lines.ts';
import { shellQuote } from './shell-quote.ts';

const end = 'END_OF_FILE';

/**
 * Shell commands that put the files on a node: the old ones are kept in a folder with the time in its name, which a run
 * that was broken off leaves to the next one, each new one is written beside its place and moved there, and the service
 * is restarted if anything changed, now or in a run that did not come to its restart. They run under any POSIX shell,
 * pasted or as a script. ROOT may name another root to write to, where nothing is restarted.
 */
export function installScript(request: InstallRequest): string {
  const { program, files, directories, service } = planInstall(request);
  return [
    '#!/bin/sh',
    '# Run as root. The parentheses keep a failure from closing the shell that this is pasted into.',
    '(',
    'set -eu',
    'umask 077',
    `root=\${ROOT:-}`,
    `base=$root/etc/rancher/${program}`,
    'backup=',
    'changed=',
    `for mark in "$base"/${unfinishedMarks}; do`,
    `  if [ -e "$mark" ]; then backup=\${mark%/*}; fi`,
    'done',
    'if [ -z "$backup" ]; then',
    '  while backup=$base/backup-$(date -u +%Y%m%d-%H%M%S); [ -d "$backup" ]; do sleep 1; done',
    'fi',
    '',
    ...functions,
    '',
    ...directories.map(({ path, mode }) => `folder ${octal(mode ?? 0o755)} ${shellQuote(path)}`),
    ...files.flatMap((file) => ['', ...putLines(file)]),
    '',
    `rm -f "$base"/${unfinishedMarks}`,
    'waiting=',
    `for mark in "$base"/${restartMarks}; do`,
    '  if [ -z "$root" ] && [ -e "$mark" ]; then waiting=yes; fi',
    'done',
    'if [ -n "$changed" ]; then',
    '  if [ -z "$root" ]; then echo "The old files are in $backup"; fi',
    'elif [ -n "$waiting" ]; then',
    "  echo 'Everything was in place already, but the service was not restarted since.'",
    'else',
    "  echo 'Everything was in place already.'",
    'fi',
    'if [ -n "$waiting" ]; then',
    ...restartLines(program, service).map((line) => `  ${line}`),
    `  rm -f "$base"/${restartMarks}`,
    'fi',
    ')',
    '',
  ].join('\n');
}

const functions = [
  '# keep: keeps the old file. One that a run before this kept stays what is gone back to.',
  'keep() {',
  '  mkdir -p "$backup"',
  `  : > "$backup/${unfinishedMark}"`,
  `  if [ -z "$root" ]; then : > "$backup/${restartMark}"; fi`,
  '  kind=old',
  '  if [ -e "$backup/old$file" ] || [ -e "$backup/absent$file" ]; then kind=later; fi',
  '  if [ -e "$root$file" ]; then',
  `    mkdir -p "$backup/$kind\${file%/*}"`,
  '    cp -p "$root$file" "$backup/copy"',
  '    mv -f "$backup/copy" "$backup/$kind$file"',
  '  elif [ "$kind" = old ]; then',
  `    mkdir -p "$backup/absent\${file%/*}"`,
  '    : > "$backup/absent$file"',
  '  fi',
  '}',
  '',
  '# folder MODE PATH: makes a folder that is not there yet.',
  'folder() {',
  '  [ -d "$root$2" ] || mkdir -m "$1" "$root$2"',
  '}',
  '',
  '# put MODE PATH DECODER...: makes a file of what comes in.',
  'put() {',
  '  mode=$1 file=$2',
  '  shift 2',
  '  if [ -d "$root$file" ]; then echo "$root$file is a folder" >&2; exit 1; fi',
  '  "$@" > "$root$file.new"',
  '  chmod "$mode" "$root$file.new"',
  '  if cmp -s "$root$file.new" "$root$file"; then',
  '    mv -f "$root$file.new" "$root$file"',
  '    return',
  '  fi',
  '  keep',
  '  mv -f "$root$file.new" "$root$file"',
  '  changed=yes',
  '}',
];

function putLines({ path, mode, bytes }: InstallFile): string[] {
  const text = plainText(bytes);
  const target = `${octal(mode)} ${shellQuote(path)}`;
  if (text === null || text.split('\n').includes(end)) {
    return [`put ${target} base64 -d <<'${end}'`, ...base64Lines(bytes), end];
  }
  return [`put ${target} cat <<'${end}'`, `${text}${end}`];
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
