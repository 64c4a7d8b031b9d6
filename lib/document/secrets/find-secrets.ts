import type { ModelPath } from '../../registries/path.ts';
import { eachNode } from '../edit/sharing/node-places.ts';
import { isBlockScalar } from '../edit/tree/block-scalar.ts';
import type { Range } from '../range.ts';
import type { DocumentReading } from '../reading.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { secretsInLines } from './in-lines.ts';
import { secretsInTree } from './in-tree.ts';
import { commentsAround, linesIn } from './lines.ts';
import { modelPaths } from './model-paths.ts';
import { privateKeys } from './private-keys.ts';
import { type FoundSecret, foundAt, type Secret } from './secret.ts';

/**
 * All secrets of a text in their order, none within another: passwords, tokens, `auth`, private keys and passwords of
 * URLs, under keys that K3s ignores too, in comments, in what follows the first document, and where the text does not
 * parse.
 */
export function secretRanges(reading: DocumentReading): readonly Secret[] {
  return filledSecrets(reading);
}

export function filledSecrets(reading: DocumentReading): readonly FoundSecret[] {
  return disjoint(findSecrets(reading).filter(({ range }) => !isEmpty(reading.text, range)));
}

/** The places where a secret belongs and an empty text stands. */
export function emptySecrets(reading: DocumentReading): readonly Secret[] {
  return disjoint(findSecrets(reading).filter(({ range }) => isEmpty(reading.text, range)));
}

function isEmpty(text: string, { from, to }: Range): boolean {
  return from === to || (to - from === 2 && /^(?:""|'')$/.test(text.slice(from, to)));
}

function findSecrets(reading: DocumentReading): FoundSecret[] {
  const { text, root, accepted } = reading;
  const parses = accepted || parseYaml(text).fault === null;
  const inTree = secretsInTree({ text, root }, modelPaths(reading)).filter(
    ({ range }) => parses || !runsOn(text.slice(range.from, range.to)),
  );
  const parsedTo = parses && root !== null ? endOfDocument(text, root) : 0;
  const comments = commentsAround(text, scalarRanges(text, parsedTo === 0 ? null : root), parsedTo);
  const rest = linesIn(text, { from: parsedTo, to: text.length });
  const keys = privateKeys(text).map((range) => foundAt(range, 'private-key', '', '""'));
  return [...inTree, ...secretsInLines(text, comments), ...secretsInLines(text, rest), ...keys];
}

/** In a text that does not parse an unquoted value may have taken in the lines behind it. */
function runsOn(value: string): boolean {
  return /^[^"'|>].*[\r\n]/.test(value);
}

/** Where the next document begins, if one follows, or the text ends. */
function endOfDocument(text: string, root: YamlNode): number {
  const marker = /^(?:---|\.\.\.)(?!\S)/m.exec(text.slice(root.range.to));
  return marker === null ? text.length : root.range.to + marker.index;
}

/** The scalars in their order, a block scalar's header apart, since a comment may stand behind it. */
function scalarRanges(text: string, root: YamlNode | null): Range[] {
  const ranges: Range[] = [];
  eachNode(root, (node) => {
    if (node.kind !== 'scalar' && node.kind !== 'alias') return;
    const { from, to } = node.range;
    if (node.kind === 'alias' || !isBlockScalar(node)) return void ranges.push(node.range);
    const header = from + (/^[^\s]+/.exec(text.slice(from, to))?.[0].length ?? 0);
    const content = from + (/^.*(?:\r\n?|[\n\u0085\u2028\u2029]|$)/.exec(text.slice(from, to))?.[0].length ?? 0);
    ranges.push({ from, to: header }, { from: Math.min(content, to), to });
  });
  return ranges;
}

function disjoint(found: readonly FoundSecret[]): FoundSecret[] {
  const result: FoundSecret[] = [];
  for (const next of found.toSorted((a, b) => a.range.from - b.range.from || b.range.to - a.range.to)) {
    const last = result.at(-1);
    if (last === undefined || next.range.from >= last.range.to) result.push(next);
    else result[result.length - 1] = joined(last, next);
  }
  return result;
}

function joined(one: FoundSecret, other: FoundSecret): FoundSecret {
  const path: ModelPath | null = one.path ?? other.path;
  if (other.range.to <= one.range.to) return { ...one, path };
  const range = { from: one.range.from, to: other.range.to };
  return { ...one, path, range, emptying: { ...range, insert: '""' } };
}
