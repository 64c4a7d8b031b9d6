import type { EffectiveRegistries } from '../effective-registries.ts';
import { nodePaths } from '../node-paths.ts';
import type { Target } from '../target.ts';
import type { LineWriter } from '../text/line-writer.ts';
import { writeConfigs, writeCredentials, writeMirrors } from './registry-tables.ts';

/** Where a plugin learns of registries: under which table, and after the blank lines that its template leaves. */
export type RegistrySection = (
  out: LineWriter,
  registries: EffectiveRegistries,
  plugin: string,
  target: Target,
) => void;

/** Mirrors and settings in config.toml itself, for the image service. */
export const inlineRegistry: RegistrySection = (out, registries, plugin) => {
  out.fixed('');
  writeMirrors(out, registries, plugin);
  out.fixed('', '');
  writeConfigs(out, registries, plugin);
};

/** The same, repeated for the stargz snapshotter. */
export const inlineStargzRegistry: RegistrySection = (out, registries, plugin) => {
  out.fixed('', '');
  writeMirrors(out, registries, plugin);
  out.fixed('');
  writeConfigs(out, registries, plugin);
};

/** Mirrors and TLS settings in certs.d; only credentials stay, as containerd looks for them here alone. */
export const certsRegistry: RegistrySection = (out, registries, plugin, target) => {
  out.fixed('');
  writeCertsRegistry(out, registries, plugin, target);
};

export const certsStargzRegistry: RegistrySection = (out, registries, plugin, target) => {
  out.fixed('', '', '');
  writeCertsRegistry(out, registries, plugin, target);
};

const writeCertsRegistry: RegistrySection = (out, registries, plugin, { program }) => {
  out.fixed(`[${plugin}.registry]`, `  config_path = "${nodePaths[program].certs}"`, '', '');
  writeCredentials(out, registries, plugin);
};
