import { inByteOrder } from '../go/index.ts';
import { copyEntries } from '../registries/copy-entries.ts';
import type { Auth, Config, Mirror, Registries, Tls } from '../registries/model.ts';
import type { ModelPath } from '../registries/path.ts';
import { putInOrder } from './put-in-order.ts';
import { hasSameKeys } from './same-keys.ts';

/** An endpoint as written; its path is null where the program itself added it. */
type EffectiveEndpoint = { readonly text: string; readonly path: ModelPath | null };

/** A mirror in the order and with the endpoints that the program works on. */
export type EffectiveMirror = {
  readonly name: string;
  readonly endpoints: readonly EffectiveEndpoint[];
  readonly rewrites: ReadonlyMap<string, string> | null;
  readonly path: ModelPath | null;
  /** The mirror of the model that it was made of. */
  readonly written: Mirror | null;
};

/** An entry of `configs`; its path is null where the program itself added it. */
export type EffectiveConfig = {
  readonly name: string;
  readonly auth: Auth | null;
  readonly tls: Tls | null;
  readonly path: ModelPath | null;
  /** The entry of the model that it was made of. */
  readonly written: Config | null;
};

/** The model as the program renders it: in byte order, as Go's templates walk maps, with what the program adds. */
export type EffectiveRegistries = {
  readonly mirrors: ReadonlyMap<string, EffectiveMirror>;
  readonly configs: ReadonlyMap<string, EffectiveConfig>;
};

const noRegistries: EffectiveRegistries = { mirrors: new Map(), configs: new Map() };

/**
 * The model as it is, without what `--embedded-registry` adds. An entry that says what it said before stays the same object, and so
 * does a section in which all do, so that whatever was made of them can stay as well.
 */
export function effectiveRegistries(
  { mirrors, configs }: Registries,
  before: EffectiveRegistries = noRegistries,
): EffectiveRegistries {
  return {
    mirrors: inOrder(mirrors, before.mirrors, mirrorFor),
    configs: inOrder(configs, before.configs, configFor),
  };
}

/** The same where the entries of those names alone came, went, or may say something else than before; `before` where none does. */
export function withChanged(
  before: EffectiveRegistries,
  { mirrors, configs }: Registries,
  changed: { readonly mirrors: readonly string[]; readonly configs: readonly string[] },
): EffectiveRegistries {
  const next = {
    mirrors: replaced(before.mirrors, mirrors, changed.mirrors, mirrorFor),
    configs: replaced(before.configs, configs, changed.configs, configFor),
  };
  return next.mirrors === before.mirrors && next.configs === before.configs ? before : next;
}

function replaced<Written, Made extends object>(
  before: ReadonlyMap<string, Made>,
  written: ReadonlyMap<string, Written> | null,
  names: readonly string[],
  make: (name: string, entry: Written, known: Made | undefined) => Made,
): ReadonlyMap<string, Made> {
  const made = names.map((name): [string, Made | undefined] => {
    const entry = written?.get(name);
    return [name, entry === undefined ? undefined : make(name, entry, before.get(name))];
  });
  return putInOrder(before, new Map(made));
}

type Effective<Written> = { readonly written: Written | null };

function inOrder<Written, Made extends Effective<Written>>(
  written: ReadonlyMap<string, Written> | null,
  before: ReadonlyMap<string, Made>,
  make: (name: string, entry: Written, known: Made | undefined) => Made,
): ReadonlyMap<string, Made> {
  const entries = written ?? new Map<string, Written>();
  if (!hasSameKeys(entries, before)) return sorted(entries, before, make);
  let ordered: Map<string, Made> | null = null;
  for (const [name, entry] of entries) {
    const known = before.get(name);
    if (known?.written === entry) continue;
    const made = make(name, entry, known);
    if (made === known) continue;
    ordered ??= copyEntries(before);
    ordered.set(name, made);
  }
  return ordered ?? before;
}

function sorted<Written, Made extends Effective<Written>>(
  entries: ReadonlyMap<string, Written>,
  before: ReadonlyMap<string, Made>,
  make: (name: string, entry: Written, known: Made | undefined) => Made,
): ReadonlyMap<string, Made> {
  const ordered = new Map<string, Made>();
  for (const name of inByteOrder(entries.keys())) {
    const entry = entries.get(name);
    if (entry === undefined) continue;
    const known = before.get(name);
    ordered.set(name, known?.written === entry ? known : make(name, entry, known));
  }
  return ordered;
}

function mirrorFor(name: string, written: Mirror, known: EffectiveMirror | undefined): EffectiveMirror {
  if (known !== undefined && saysMirror(known, written)) return known;
  const { endpoint, rewrite } = written;
  const endpoints = (endpoint ?? []).map((text, index) => ({ text, path: ['mirrors', name, 'endpoint', index] }));
  return { name, endpoints, rewrites: rewrite, path: ['mirrors', name], written };
}

function configFor(name: string, written: Config, known: EffectiveConfig | undefined): EffectiveConfig {
  const { auth } = written;
  const isSameTls = known !== undefined && sameFields(known.tls, written.tls);
  if (isSameTls && sameFields(known.auth, auth)) return known;
  return { name, auth, tls: isSameTls ? known.tls : written.tls, path: ['configs', name], written };
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

function sameFields(one: Auth | Tls | null, other: Auth | Tls | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const fields = new Map<string, string | boolean>(Object.entries(other));
  return Object.entries(one).every(([key, value]) => fields.get(key) === value);
}
