import type { Steps } from '../../steps/index.ts';
import { createPasses, type Pass } from '../../steps/passes.ts';
import { textOf } from '../edit/find/key-text.ts';
import type { Range } from '../range.ts';
import type { DocumentReading } from '../reading.ts';
import type { MappingNode, YamlNode, YamlPair } from '../yaml/node.ts';
import { originOf, shiftedRange } from '../yaml/shifted.ts';
import { belowPair, rootVisit, secretsInTree, type Visit } from './in-tree.ts';
import { modelPaths, pathsBelow } from './model-paths.ts';
import { scalarRanges } from './scalar-ranges.ts';
import type { FoundSecret } from './secret.ts';

type InEntries = { readonly secrets: readonly FoundSecret[]; readonly scalars: readonly Range[] };

/** An alias, or a merge key: with them a part of the model may stand anywhere. */
const sharing = /\*[\w-]|<</;

/** The secrets of a reading's tree and its scalars, from entry to entry of its sections. */
export function* secretsInEntries(reading: DocumentReading): Steps<InEntries> {
  const { root, text } = reading;
  if (root === null) return { secrets: [], scalars: [] };
  if (root.kind !== 'mapping' || sharing.test(text)) return inWhole(reading, root);
  const secrets: FoundSecret[] = [];
  const scalars: Range[] = [];
  const pass = passOf(reading);
  for (const pair of root.pairs) {
    const visits = belowPair(rootVisit(root), root, pair);
    const section = visits.at(-1);
    const node = section?.node;
    if (section === undefined || node?.kind !== 'mapping') {
      for (const secret of secretsInTree(reading, visits, noPath)) secrets.push(secret);
      for (const part of [pair.key, pair.value]) for (const range of scalarRanges(text, part)) scalars.push(range);
      continue;
    }
    for (const secret of secretsInTree(reading, visits.slice(0, -1), noPath)) secrets.push(secret);
    for (const range of scalarRanges(text, pair.key)) scalars.push(range);
    for (const entry of node.pairs) {
      const known = knownOf(reading, section, node, entry, pass);
      if (known.mayHoldSecrets) for (const secret of inEntry(reading, section, node, entry)) secrets.push(secret);
      for (const range of known.scalars) scalars.push(shiftedRange(range, originOf(entry).by));
      yield entry.from / text.length;
    }
  }
  pass.end();
  return { secrets, scalars };
}

function inWhole(reading: DocumentReading, root: YamlNode): InEntries {
  const secrets = secretsInTree(reading, [rootVisit(root)], modelPaths(reading));
  return { secrets, scalars: scalarRanges(reading.text, root) };
}

const noPath = () => null;

function inEntry(reading: DocumentReading, section: Visit, node: MappingNode, entry: YamlPair): FoundSecret[] {
  return secretsInTree(reading, belowPair(section, node, entry), pathsBelow(reading, textOf(entry.key) ?? ''));
}

/** What is known of an entry for as long as no edit touches it, with its scalars as they stood where it was read. */
type Known = {
  readonly below: string;
  readonly inFlow: boolean;
  readonly mayHoldSecrets: boolean;
  readonly scalars: readonly Range[];
};

type EntryPass = Pass<YamlPair, Known>;

const passes = new WeakMap<object, () => EntryPass>();

/** An entry that no edit touched is the same pair from reading to reading of one document. */
function passOf({ lineage }: DocumentReading): EntryPass {
  const begin = passes.get(lineage) ?? createPasses();
  passes.set(lineage, begin);
  return begin();
}

function knownOf(reading: DocumentReading, section: Visit, node: MappingNode, entry: YamlPair, pass: EntryPass): Known {
  const { origin, by } = originOf(entry);
  const below = `${section.named?.kind} ${section.hasNames} ${section.isAddress}`;
  const before = pass.known(origin);
  if (before?.below === below && before.inFlow === node.flow) return before;
  const scalars = [...scalarRanges(reading.text, entry.key), ...scalarRanges(reading.text, entry.value)];
  const known: Known = {
    below,
    inFlow: node.flow,
    mayHoldSecrets: secretsInTree(reading, belowPair(section, node, entry), noPath).length > 0,
    scalars: by === 0 ? scalars : scalars.map((range) => shiftedRange(range, -by)),
  };
  pass.keep(origin, known);
  return known;
}
