import type { Program } from '../archive/index.ts';
import { shellQuote } from './shell-quote.ts';

const crictl: Readonly<Record<Program, string>> = {
  k3s: 'k3s crictl',
  rke2: '/var/lib/rancher/rke2/bin/crictl --config /var/lib/rancher/rke2/agent/etc/crictl.yaml',
};

/**
 * Commands that pull the images as the kubelet does. `ctr` would not do: it asks containerd's own client, which reads
 * neither config.toml nor certs.d.
 */
export function checkCommands(program: Program, images: readonly string[]): string {
  return images.map((image) => `${crictl[program]} pull ${shellQuote(image)}\n`).join('');
}
