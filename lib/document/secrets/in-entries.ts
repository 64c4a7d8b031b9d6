import type { Steps } from '../../steps/index.ts';
import { type Pass, passesPerOwner } from '../../steps/passes.ts';
import { inStretches } from '../../steps/stretches.ts';
import { textOf } from '../edit/find/key-text.ts';
import type { Range } from '../range.ts';
import type { DocumentReading } from '../reading.ts';
import type { MappingNode, YamlNode, YamlPair } from '../yaml/node.ts';
import { keyAsRead, originOf, shiftedRange } from '../yaml/shifted.ts';
import { type Comment, commentsAmong, createComments } from './comments.ts';
import { belowPair, rootVisit, secretsInTree, type Visit } from './in-tree.ts';
import type { ScannedLine } from './lines.ts';
import { mayShare } from './may-share.ts';
import { modelPaths, pathsBelow } from './model-paths.ts';
import { scalarRanges } from './scalar-ranges.ts';
import type { FoundSecret } from './secret.ts';

type InEntries = { readonly secrets: readonly FoundSecret[]; readonly comments: readonly ScannedLine[] };

/**
 * The secrets of a reading's tree, from entry to entry of its sections, and the comments of its text up to `parsedTo`, none where no
 * secret can be in them.
 */
export function* secretsInEntries(reading: DocumentReading, parsedTo: number): Steps<InEntries> {
  const { root, text } = reading;
  if (root === null) return { secrets: [], comments: [] };
  if (root.kind !== 'mapping' || mayShare(text)) return inWhole(reading, root, parsedTo);
  const secrets: FoundSecret[] = [];
  const comments = createComments(text);
  const takeWhole = (node: YamlNode) =>
    comments.take(node.range, commentsAmong(text, scalarRanges(text, node), node.range), 0);
  const pass = passOf(reading.lineage);
  for (const pair of root.pairs) {
    const visits = belowPair(rootVisit(root), root, pair);
    const section = visits.at(-1);
    const node = section?.node;
    takeWhole(pair.key);
    if (section === undefined || node?.kind !== 'mapping') {
      for (const secret of secretsInTree(reading, visits, noPath)) secrets.push(secret);
      takeWhole(pair.value);
      continue;
    }
    for (const secret of secretsInTree(reading, visits.slice(0, -1), noPath)) secrets.push(secret);
    const under = `${section.named?.kind} ${section.hasNames} ${section.isAddress} ${node.flow}`;
    const of = { reading, section, node, under };
    yield* inStretches(node.pairs, (entry) => takeEntry(entry, of, pass, secrets, comments));
  }
  pass.end();
  return { secrets, comments: comments.linesUpTo(parsedTo) };
}

function takeEntry(
  entry: YamlPair,
  of: Section,
  pass: EntryPass,
  secrets: FoundSecret[],
  comments: ReturnType<typeof createComments>,
): void {
  const known = knownOf(of, entry, pass);
  const { by } = originOf(entry);
  for (const secret of known.secrets) secrets.push(shiftedSecret(secret, by));
  comments.take(known.range, known.comments, by);
}

function inWhole(reading: DocumentReading, root: YamlNode, parsedTo: number): InEntries {
  const secrets = secretsInTree(reading, [rootVisit(root)], modelPaths(reading));
  const comments = createComments(reading.text);
  const all = { from: 0, to: parsedTo };
  comments.take(all, commentsAmong(reading.text, scalarRanges(reading.text, root), all), 0);
  return { secrets, comments: comments.linesUpTo(parsedTo) };
}

const noPath = () => null;

type Section = {
  readonly reading: DocumentReading;
  readonly section: Visit;
  readonly node: MappingNode;
  /** What is known from above of all its entries. */
  readonly under: string;
};

/** What is known of an entry for as long as no edit touches it, all at the places where it was read. */
type Known = {
  readonly under: string;
  readonly range: Range;
  readonly secrets: readonly FoundSecret[];
  readonly comments: readonly Comment[];
  /** The parts of the model to which its secrets belong. */
  readonly parts: readonly unknown[];
};

/** One for all: of ten thousand entries most hold no secret. */
const nothing: readonly never[] = [];

type EntryPass = Pass<YamlPair, Known>;

/** Of a lineage: an entry that no edit touched is the same pair from reading to reading of one document. */
const passOf = passesPerOwner<YamlPair, Known>();

function knownOf(of: Section, entry: YamlPair, pass: EntryPass): Known {
  const { reading, section, node, under } = of;
  const { origin, by } = originOf(entry);
  const before = pass.known(origin);
  if (before?.under === under && (before.secrets.length === 0 || isOf(before, of, entry))) return before;
  const { text } = reading;
  const scalars = [...scalarRanges(text, entry.key), ...scalarRanges(text, entry.value)];
  const range = { from: entry.from, to: Math.max(entry.key.range.to, entry.value.range.to) };
  const visits = belowPair(section, node, entry);
  const mayHoldSecrets = secretsInTree(reading, visits, noPath).length > 0;
  const name = textOf(entry.key) ?? '';
  const known: Known = {
    under,
    range: shiftedRange(range, -by),
    secrets: mayHoldSecrets
      ? secretsInTree(reading, visits, pathsBelow(reading, name)).map((secret) => shiftedSecret(secret, -by))
      : nothing,
    comments: commentsAmong(text, scalars, range).map((each) => ({ ...each, ...shiftedRange(each, -by) })),
    parts: mayHoldSecrets ? partsOf(reading, name) : nothing,
  };
  pass.keep(origin, known);
  return known;
}

function isOf({ parts }: Known, { reading }: Section, entry: YamlPair): boolean {
  const now = partsOf(reading, textOf(keyAsRead(entry)) ?? '');
  return parts.every((each, index) => each === now[index]);
}

function partsOf({ model: { mirrors, configs, auths } }: DocumentReading, name: string): readonly unknown[] {
  return [mirrors?.get(name), configs?.get(name), auths?.get(name)];
}

function shiftedSecret(secret: FoundSecret, by: number): FoundSecret {
  if (by === 0) return secret;
  const { emptying } = secret;
  return { ...secret, range: shiftedRange(secret.range, by), emptying: { ...emptying, ...shiftedRange(emptying, by) } };
}
