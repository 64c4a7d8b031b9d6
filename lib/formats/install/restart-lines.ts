import type { Program } from '../archive/index.ts';

/** Commands that restart the service; running pods stay. K3s also runs under OpenRC. */
export function restartLines(program: Program, service: string): readonly string[] {
  if (program === 'rke2') return [`systemctl restart ${service}`];
  return [
    'if command -v systemctl > /dev/null; then',
    `  systemctl restart ${service}`,
    'else',
    `  rc-service ${service} restart`,
    'fi',
  ];
}
