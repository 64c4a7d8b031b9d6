import { isSame } from './same.ts';

type Entries<Value> = ReadonlyMap<string, Value> | null;

/** What became of the entries of a section, by their names. */
export type EntryChange<Value> =
  | { readonly kind: 'added'; readonly name: string; readonly after: Value }
  | { readonly kind: 'removed'; readonly name: string; readonly before: Value }
  | { readonly kind: 'renamed'; readonly name: string; readonly to: string }
  | { readonly kind: 'changed'; readonly name: string; readonly before: Value; readonly after: Value };

/** In the order of the document after, what is gone at the end. */
export function entryChanges<Value>(before: Entries<Value>, after: Entries<Value>): readonly EntryChange<Value>[] {
  const gone = new Map([...(before ?? [])].filter(([name]) => !after?.has(name)));
  const changes = [...(after ?? [])].flatMap(([name, value]): EntryChange<Value>[] => {
    const was = before?.get(name);
    if (was !== undefined) return isSame(was, value) ? [] : [{ kind: 'changed', name, before: was, after: value }];
    const old = formerName(gone, value);
    if (old === null) return [{ kind: 'added', name, after: value }];
    gone.delete(old);
    return [{ kind: 'renamed', name: old, to: name }];
  });
  const removed = [...gone].map(([name, value]) => ({ kind: 'removed', name, before: value }) as const);
  return [...changes, ...removed];
}

/** The name of an entry that is gone and said the very same; one that says nothing is none that can be told again. */
function formerName<Value>(gone: ReadonlyMap<string, Value>, value: Value): string | null {
  const isTelling = Object.values(value ?? {}).some((part) => part !== null);
  const found = isTelling ? [...gone].find(([, was]) => isSame(was, value)) : undefined;
  return found?.[0] ?? null;
}
