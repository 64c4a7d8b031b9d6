import { base64Lines } from './base64-lines.ts';
import { type InstallFile, type InstallRequest, planInstall } from './install-plan.ts';
import { yamlBlock, yamlQuote } from './yaml-text.ts';

/**
 * The files as a cloud-init configuration. They are there before anything of `runcmd` runs, so that K3s or RKE2 finds
 * them at its first start; where it runs already, it is restarted.
 */
export function cloudInit(request: InstallRequest): string {
  const { files, directories, service } = planInstall(request);
  const closed = directories.filter(({ mode }) => mode !== null).map(({ path }) => path);
  const chmod = ['chmod', '0700', ...closed].map(yamlQuote).join(', ');
  return [
    '#cloud-config',
    'write_files:',
    ...files.flatMap(fileLines),
    'runcmd:',
    ...(closed.length > 0 ? [`  - [${chmod}]`] : []),
    `  - [sh, -c, "if command -v systemctl > /dev/null; then systemctl try-restart ${service}; fi"]`,
    '',
  ].join('\n');
}

function fileLines({ path, mode, bytes }: InstallFile): string[] {
  const block = yamlBlock(bytes, '      ');
  const content =
    block === null ? ['    encoding: b64', `    content: "${base64Lines(bytes).join('')}"`] : [`    content: ${block}`];
  return [
    `  - path: ${yamlQuote(path)}`,
    '    owner: root:root',
    `    permissions: "${mode.toString(8).padStart(4, '0')}"`,
    ...content,
  ];
}
