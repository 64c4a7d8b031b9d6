import type { Registries } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';
import type { DocumentReading } from '../reading.ts';
import type { SecretKind } from './secret.ts';

const fields = ['password', 'auth', 'identity_token'] as const;

type Placed = Pick<DocumentReading, 'model' | 'places'>;

/** Tells which part of the model stands at an offset, of those that may hold a secret of a kind. */
export type PathAt = (offset: number, kind: SecretKind) => ModelPath | null;

/** Of the whole document; found out when asked. */
export function modelPaths(reading: Placed): PathAt {
  const inLogins = lookUp(reading, logins);
  const inAddresses = lookUp(reading, addresses);
  return (offset, kind) => (kind === 'url-password' ? inAddresses : inLogins)(offset);
}

/** Of the entries of one name, where nothing of them stands elsewhere. */
export function pathsBelow({ model, places }: Placed, name: string): PathAt {
  const entry: Registries = { mirrors: only(model.mirrors), configs: only(model.configs), auths: only(model.auths) };
  return modelPaths({ model: entry, places });

  function only<Entry>(entries: ReadonlyMap<string, Entry> | null): ReadonlyMap<string, Entry> | null {
    const value = entries?.get(name);
    return value === undefined ? null : new Map([[name, value]]);
  }
}

function lookUp(reading: Placed, list: (model: Registries) => ModelPath[]) {
  let paths: Map<number, ModelPath> | null = null;
  return (offset: number) => {
    paths ??= new Map(list(reading.model).map((path): [number, ModelPath] => [placeOf(reading, path), path]));
    return paths.get(offset) ?? null;
  };
}

function logins({ configs, auths }: Registries): ModelPath[] {
  return [
    ...[...(auths?.keys() ?? [])].flatMap((name) => fields.map((field) => ['auths', name, field])),
    ...[...(configs?.keys() ?? [])].flatMap((name) => fields.map((field) => ['configs', name, 'auth', field])),
  ];
}

function addresses({ mirrors, configs }: Registries): ModelPath[] {
  return [
    ...[...(mirrors ?? [])].flatMap(([name, { endpoint }]) =>
      (endpoint ?? []).map((_, at) => ['mirrors', name, 'endpoint', at]),
    ),
    ...[...(mirrors?.keys() ?? [])].map((name) => ['mirrors', name]),
    ...[...(configs?.keys() ?? [])].map((name) => ['configs', name]),
  ];
}

function placeOf({ places }: Placed, path: ModelPath): number {
  const place = places.of(path);
  if (place === null) return -1;
  return path.length === 2 ? (place.key?.from ?? -1) : place.value.from;
}
