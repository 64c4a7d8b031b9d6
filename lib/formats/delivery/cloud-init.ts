import { yamlQuote } from '../install/yaml-text.ts';
import type { Delivered } from './install-sh.ts';
import { everyMinutes, placesOf } from './places.ts';
import { fetchLines } from './shell-commands.ts';
import { systemdUnits } from './systemd.ts';

/** User data for new nodes: the files are there before K3s or RKE2 is installed by a later line of `runcmd`, and stay up to date by a timer. */
export function deliveryCloudInit(delivered: Delivered, token: string): string {
  const { token: file, unit } = placesOf(delivered);
  const { service, timer } = systemdUnits(delivered);
  return [
    '#cloud-config',
    'write_files:',
    ...fileLines(file, '0600', `${token}\n`),
    ...fileLines(`/etc/systemd/system/${unit}.service`, '0644', service),
    ...fileLines(`/etc/systemd/system/${unit}.timer`, '0644', timer),
    'runcmd:',
    '  - |',
    ...fetchLines(delivered, ` --every ${everyMinutes}`).map((line) => `    ${line}`),
    `  - [systemctl, enable, --now, ${unit}.timer]`,
    '',
  ].join('\n');
}

function fileLines(path: string, mode: string, text: string): string[] {
  const lines = text.split('\n').slice(0, -1);
  return [
    `  - path: ${yamlQuote(path)}`,
    '    owner: root:root',
    `    permissions: "${mode}"`,
    '    content: |',
    ...lines.map((line) => (line === '' ? '' : `      ${line}`)),
  ];
}
