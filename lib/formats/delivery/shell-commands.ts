import { shellQuote } from '../install/shell-quote.ts';
import type { Delivered } from './install-sh.ts';
import { placesOf } from './places.ts';

/** Commands to paste as root on a node: they ask for the token, keep it in a closed file, fetch the script and run it. */
export function shellCommands(delivered: Delivered): string {
  const { token } = placesOf(delivered);
  return [
    '(',
    'set -eu',
    `if [ ! -s ${token} ]; then`,
    '  umask 077',
    "  mkdir -p /etc/portolan; printf 'Token: ' > /dev/tty; stty -echo; read -r token; stty echo",
    `  printf '%s\\n' "$token" > ${token}`,
    'fi',
    ...fetchLines(delivered),
    ')',
    '',
  ].join('\n');
}

/** Fetches the script with the token in its file, and runs it. What curl is told on its standard input nobody else sees. */
export function fetchLines(delivered: Delivered, options = ''): readonly string[] {
  const { token, script, scripts, url } = placesOf(delivered);
  return [
    `mkdir -p ${scripts}`,
    `printf 'header = "Authorization: Bearer %s"\\n' "$(cat ${token})" |`,
    `  curl -fsS --config - -o ${script}.new ${shellQuote(url)}`,
    `mv ${script}.new ${script}`,
    `sh ${script}${options}`,
  ];
}

/** Commands for a pipeline that has the token in PORTOLAN_TOKEN: the file alone, and all files as an archive. */
export function pipelineCommands({ server, profile }: Delivered): string {
  const files = `${server}/api/v1/profiles/${profile}/files`;
  return ['registries.yaml', 'bundle.tar.gz']
    .flatMap((file) => [
      `printf 'header = "Authorization: Bearer %s"\\n' "$PORTOLAN_TOKEN" |`,
      `  curl -fsS --config - -o ${file} ${shellQuote(`${files}/${file}`)}`,
    ])
    .join('\n')
    .concat('\n');
}
