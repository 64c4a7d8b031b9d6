import type { ConfigToml } from './config-toml/config-toml.ts';
import type { HostsToml } from './hosts-toml/hosts-toml.ts';

/** How the releases of one line write their files. */
export type LineFormat = {
  readonly configToml: ConfigToml;
  /** Null on the lines that keep mirrors and TLS settings in config.toml. */
  readonly hostsToml: HostsToml | null;
  /** From v1.31.6 on K3s drops blank lines and puts one before each line that begins with a bracket. */
  readonly squeezesBlankLines: boolean;
};

/** A run of releases that write the same form. */
export type Line = {
  /** The newest minor's first and last release; `last` is null while the line goes on. */
  readonly releases: { readonly first: string; readonly last: string | null };
  /** Where the line began on older minors. */
  readonly backports: readonly string[];
  /** The containerd of the line's first release, and the range over all its releases. */
  readonly containerd: { readonly first: string; readonly from: string; readonly to: string };
  readonly configVersion: 1 | 2 | 3;
  readonly format: LineFormat;
};
