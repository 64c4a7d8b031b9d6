import { inByteOrder } from '../go/index.ts';
import type { Auth, Config, Mirror, Registries, Tls } from '../registries/model.ts';
import type { ModelPath } from '../registries/path.ts';

/** An endpoint as written; its path is null where the program itself added it. */
type EffectiveEndpoint = { readonly text: string; readonly path: ModelPath | null };

/** A mirror in the order and with the endpoints that the program works on. */
export type EffectiveMirror = {
  readonly name: string;
  readonly endpoints: readonly EffectiveEndpoint[];
  readonly rewrites: ReadonlyMap<string, string> | null;
  readonly path: ModelPath | null;
};

/** An entry of `configs`; its path is null where the program itself added it. */
export type EffectiveConfig = {
  readonly name: string;
  readonly auth: Auth | null;
  readonly tls: Tls | null;
  readonly path: ModelPath | null;
};

/** The model as the program renders it: in byte order, as Go's templates walk maps, with what the program adds. */
export type EffectiveRegistries = {
  readonly mirrors: ReadonlyMap<string, EffectiveMirror>;
  readonly configs: ReadonlyMap<string, EffectiveConfig>;
};

const noRegistries: EffectiveRegistries = { mirrors: new Map(), configs: new Map() };

/**
 * The model as it is, without what `--embedded-registry` adds. An entry that says what it said before stays the same object, so
 * that whatever was made of it can stay as well.
 */
export function effectiveRegistries(
  { mirrors, configs }: Registries,
  before: EffectiveRegistries = noRegistries,
): EffectiveRegistries {
  return {
    mirrors: inOrder(mirrors, (name, mirror) => {
      const known = before.mirrors.get(name);
      return known !== undefined && saysMirror(known, mirror) ? known : effectiveMirror(name, mirror);
    }),
    configs: inOrder(configs, (name, config) => {
      const known = before.configs.get(name);
      return known !== undefined && saysConfig(known, config) ? known : effectiveConfig(name, config);
    }),
  };
}

function inOrder<Written, Effective>(
  entries: ReadonlyMap<string, Written> | null,
  effective: (name: string, entry: Written) => Effective,
): ReadonlyMap<string, Effective> {
  const ordered = new Map<string, Effective>();
  if (entries === null) return ordered;
  for (const name of inByteOrder(entries.keys())) {
    const entry = entries.get(name);
    if (entry !== undefined) ordered.set(name, effective(name, entry));
  }
  return ordered;
}

function effectiveMirror(name: string, { endpoint, rewrite }: Mirror): EffectiveMirror {
  const endpoints = (endpoint ?? []).map((text, index) => ({ text, path: ['mirrors', name, 'endpoint', index] }));
  return { name, endpoints, rewrites: rewrite, path: ['mirrors', name] };
}

function effectiveConfig(name: string, { auth, tls }: Config): EffectiveConfig {
  return { name, auth, tls, path: ['configs', name] };
}

function saysMirror({ endpoints, rewrites }: EffectiveMirror, { endpoint, rewrite }: Mirror): boolean {
  const written = endpoint ?? [];
  if (endpoints.length !== written.length || !sameEntries(rewrites, rewrite)) return false;
  return endpoints.every(({ text }, index) => text === written[index]);
}

function sameEntries(one: ReadonlyMap<string, string> | null, other: ReadonlyMap<string, string> | null): boolean {
  if (one === other) return true;
  if (one === null || other === null || one.size !== other.size) return false;
  for (const [key, value] of one) if (other.get(key) !== value) return false;
  return true;
}

function saysConfig(known: EffectiveConfig, { auth, tls }: Config): boolean {
  return sameFields(known.auth, auth) && sameFields(known.tls, tls);
}

function sameFields(one: Auth | Tls | null, other: Auth | Tls | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const fields = new Map<string, string | boolean>(Object.entries(other));
  return Object.entries(one).every(([key, value]) => fields.get(key) === value);
}
