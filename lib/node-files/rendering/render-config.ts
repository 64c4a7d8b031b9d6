import type { EffectiveConfig, EffectiveRegistries } from '../effective-registries.ts';
import type { LineFormat } from '../line.ts';
import type { Target } from '../target.ts';
import { LineWriter } from '../text/line-writer.ts';
import { tomlReaderOf } from '../toml/toml-reader.ts';
import { type Rendered, rendered, sameFile } from './rendered.ts';

/** config.toml, and what it was made of. */
export type RenderedConfig = {
  readonly rendered: Rendered;
  readonly target: Target;
  readonly configs: EffectiveRegistries['configs'];
  /** Null where it does not tell of mirrors. */
  readonly mirrors: EffectiveRegistries['mirrors'] | null;
};

/** Writes config.toml, or takes the elder over where it was made of the same. */
export function renderConfig(
  format: LineFormat,
  registries: EffectiveRegistries,
  target: Target,
  elder: RenderedConfig | null,
): RenderedConfig {
  if (elder !== null && isRight(elder, registries, target)) return elder;
  const { configs } = registries;
  if (elder !== null && tellsTheSame(elder, configs, format, target)) return { ...elder, configs };
  let mirrors: EffectiveRegistries['mirrors'] | null = null;
  const watched: EffectiveRegistries = {
    configs,
    get mirrors() {
      mirrors = registries.mirrors;
      return mirrors;
    },
  };
  const config = writeConfig(format, watched, target);
  const file = elder?.rendered.file ?? null;
  const isSame = file !== null && config.file !== null && sameFile(file, config.file);
  return { rendered: isSame ? { ...config, file } : config, target, configs, mirrors };
}

function isRight(elder: RenderedConfig, { configs, mirrors }: EffectiveRegistries, target: Target): boolean {
  const sameMirrors = elder.mirrors === null || elder.mirrors === mirrors;
  return elder.target === target && elder.configs === configs && sameMirrors;
}

/** Where TLS settings are in certs.d, all that config.toml tells of `configs` are logins; of an entry without one it has a blank line. */
function tellsTheSame(
  elder: RenderedConfig,
  configs: EffectiveRegistries['configs'],
  { squeezesBlankLines }: LineFormat,
  target: Target,
): boolean {
  return squeezesBlankLines && elder.target === target && elder.mirrors === null && sameLogins(elder.configs, configs);
}

function sameLogins(before: EffectiveRegistries['configs'], after: EffectiveRegistries['configs']): boolean {
  const others = after.values();
  for (const one of before.values()) {
    if (one.auth === null) continue;
    const other = nextLogin(others);
    if (other === null || other.name !== one.name || other.auth !== one.auth) return false;
    if ((other.path === null) !== (one.path === null)) return false;
  }
  return nextLogin(others) === null;
}

function nextLogin(configs: Iterator<EffectiveConfig>): EffectiveConfig | null {
  for (let next = configs.next(); !next.done; next = configs.next()) if (next.value.auth !== null) return next.value;
  return null;
}

function writeConfig(
  { configToml, squeezesBlankLines }: LineFormat,
  registries: EffectiveRegistries,
  target: Target,
): Rendered {
  const out = new LineWriter(squeezesBlankLines);
  configToml(out, registries, target);
  return rendered('config.toml', out, tomlReaderOf(target.containerd));
}
