import type { Program } from './target.ts';

/** Where a program keeps its things on a node, with the default data directory. */
export type NodePaths = {
  readonly containerd: string;
  /** The folder of config.toml and certs.d. */
  readonly configFolder: string;
  readonly certs: string;
  readonly cniBin: string;
  readonly cniConfig: string;
  readonly serverCa: string;
  readonly clientCertificate: string;
  readonly clientKey: string;
};

/** State and socket are K3s' on RKE2 as well. */
export const statePath = '/run/k3s/containerd';

export const nodePaths: Readonly<Record<Program, NodePaths>> = { k3s: pathsOf('k3s'), rke2: pathsOf('rke2') };

function pathsOf(program: Program): NodePaths {
  const agent = `/var/lib/rancher/${program}/agent`;
  return {
    containerd: `${agent}/containerd`,
    configFolder: `${agent}/etc/containerd`,
    certs: `${agent}/etc/containerd/certs.d`,
    cniBin: `/var/lib/rancher/${program}/data/cni`,
    cniConfig: `${agent}/etc/cni/net.d`,
    serverCa: `${agent}/server-ca.crt`,
    clientCertificate: `${agent}/client-${program}-controller.crt`,
    clientKey: `${agent}/client-${program}-controller.key`,
  };
}
