import type { LineName } from './lines.ts';

export type Program = 'k3s' | 'rke2';

/** The options of K3s and RKE2 that change what they write. */
export type NodeOptions = {
  /** `--disable-default-registry-endpoint` */
  readonly noDefaultEndpoint: boolean;
  /** `--embedded-registry` */
  readonly embedded: boolean;
  readonly snapshotter: string;
  readonly selinux: boolean;
};

/** The program, release and options that node files are written for. */
export type Target = {
  readonly program: Program;
  readonly line: LineName;
  /** As the program names it (`v1.33.4+k3s1`), or null where only the line is known. */
  readonly release: string | null;
  readonly containerd: string;
  /** The tag of `rancher/mirrored-pause` that config.toml names. */
  readonly pauseImage: string;
  readonly options: NodeOptions;
};

export const defaultOptions: NodeOptions = {
  noDefaultEndpoint: false,
  embedded: false,
  snapshotter: 'overlayfs',
  selinux: false,
};
