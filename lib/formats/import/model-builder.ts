import type { Auth, Registries, Tls } from '../../registries/model.ts';
import type { ReadMirror } from './read-config-toml.ts';

/** Collects a model entry by entry. */
export type ModelBuilder = {
  readonly mirrors: Map<string, ReadMirror>;
  readonly configs: Map<string, { auth: Auth | null; tls: Tls | null }>;
};

export function newModel(auth: ReadonlyMap<string, Auth>): ModelBuilder {
  return { mirrors: new Map(), configs: new Map([...auth].map(([name, value]) => [name, { auth: value, tls: null }])) };
}

export function addTls({ configs }: ModelBuilder, name: string, tls: Tls | null): void {
  const { auth } = configs.get(name) ?? { auth: null };
  configs.set(name, { auth, tls: tls ?? configs.get(name)?.tls ?? null });
}

export function finishModel({ mirrors, configs }: ModelBuilder): Registries {
  const withNulls = [...mirrors].map(
    ([name, { endpoint, rewrite }]) =>
      [name, { endpoint: endpoint.length > 0 ? endpoint : null, rewrite: rewrite.size > 0 ? rewrite : null }] as const,
  );
  return {
    mirrors: mirrors.size > 0 ? new Map(withNulls) : null,
    configs: configs.size > 0 ? new Map(configs) : null,
    auths: null,
  };
}
