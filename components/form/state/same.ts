import type { Config, Mirror } from '@/lib/registries/model.ts';

export function sameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one === other || (one.length === other.length && one.every((item, index) => item === other[index]));
}

export function sameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return (
    one === other || (sameList([...one.keys()], [...other.keys()]) && sameList([...one.values()], [...other.values()]))
  );
}

export function sameMirror(one: Mirror | null, other: Mirror | null): boolean {
  if (one === other || one === null || other === null) return one === other;
  return (
    sameList(one.endpoint ?? [], other.endpoint ?? []) && sameMap(one.rewrite ?? new Map(), other.rewrite ?? new Map())
  );
}

export function sameConfig(one: Config | null, other: Config | null): boolean {
  if (one === other || one === null || other === null) return one === other;
  return sameFields(one.auth, other.auth) && sameFields(one.tls, other.tls);
}

type Fields = Readonly<Record<string, string | boolean>>;

function sameFields(one: Fields | null, other: Fields | null): boolean {
  if (one === other || one === null || other === null) return one === other;
  return Object.keys(one).every((field) => one[field] === other[field]);
}
