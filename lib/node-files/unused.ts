import type { Registries } from '../registries/model.ts';
import { type ModelPath, pathKey } from '../registries/path.ts';
import type { NodeFiles } from './node-files.ts';

/** What the model says and no line of any file comes from: whole entries where nothing of them is used, else their parts. */
export function unused(model: Registries, { files }: NodeFiles): readonly ModelPath[] {
  const used = new Set<string>();
  for (const { sources } of files.values()) {
    for (const paths of sources) for (const path of paths) used.add(pathKey(path));
  }
  return entriesOf(model).flatMap(({ path, parts }) => {
    const idle = parts.filter((part) => !used.has(pathKey(part)));
    if (idle.length === parts.length && !used.has(pathKey(path))) return [path];
    return idle;
  });
}

type Entry = { readonly path: ModelPath; readonly parts: readonly ModelPath[] };

function entriesOf({ mirrors, configs, auths }: Registries): readonly Entry[] {
  const ofMirrors = [...(mirrors ?? [])].map(([name, { endpoint, rewrite }]) => {
    const path = ['mirrors', name];
    const endpoints = (endpoint ?? []).map((_, index) => [...path, 'endpoint', index]);
    const rewrites = [...(rewrite?.keys() ?? [])].map((pattern) => [...path, 'rewrite', pattern]);
    return { path, parts: [...endpoints, ...rewrites] };
  });
  const ofConfigs = [...(configs ?? [])].map(([name, { auth, tls }]) => {
    const path = ['configs', name];
    return { path, parts: [...settings([...path, 'auth'], auth), ...settings([...path, 'tls'], tls)] };
  });
  const ofAuths = [...(auths?.keys() ?? [])].map((name) => ({ path: ['auths', name], parts: [] }));
  return [...ofMirrors, ...ofConfigs, ...ofAuths];
}

function settings(path: ModelPath, written: object | null): readonly ModelPath[] {
  return Object.entries(written ?? {}).flatMap(([key, value]) =>
    value === '' || value === false ? [] : [[...path, key]],
  );
}
