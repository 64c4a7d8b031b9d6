import fc from 'fast-check';

/** Something done to the entries of a section. */
export type Change<Entry> = {
  readonly kind: 'insert' | 'remove' | 'set' | 'rename' | 'copy' | 'move' | 'turn';
  readonly at: number;
  readonly to: number;
  readonly name: string;
  readonly entry: Entry;
};

export function anyChange<Entry>(name: fc.Arbitrary<string>, entry: fc.Arbitrary<Entry>): fc.Arbitrary<Change<Entry>> {
  const kind = fc.constantFrom<Change<Entry>['kind']>('insert', 'remove', 'set', 'rename', 'copy', 'move', 'turn');
  return fc.record({ kind, at: fc.nat(), to: fc.nat(), name, entry });
}

/** The entries after a change; those that stay are the same objects, and a copy is the same object as well. */
export function changed<Entry>(
  entries: ReadonlyMap<string, Entry> | null,
  change: Change<Entry>,
): ReadonlyMap<string, Entry> {
  return new Map(changedList([...(entries ?? [])], change));
}

type List<Entry> = readonly (readonly [string, Entry])[];

function changedList<Entry>(list: List<Entry>, { kind, at, to, name, entry }: Change<Entry>): List<Entry> {
  const index = at % Math.max(1, list.length);
  const own = list[index];
  if (own === undefined) return [[name, entry]];
  const [ownName, ownEntry] = own;
  switch (kind) {
    case 'insert':
      return list.toSpliced(index, 0, [name, entry]);
    case 'remove':
      return list.toSpliced(index, 1);
    case 'set':
      return list.with(index, [ownName, entry]);
    case 'rename':
      return list.with(index, [name, ownEntry]);
    case 'copy':
      return list.toSpliced(index, 0, [name, ownEntry]);
    case 'move':
      return list.toSpliced(index, 1).toSpliced(to % list.length, 0, own);
    case 'turn':
      return list.toReversed();
  }
}
