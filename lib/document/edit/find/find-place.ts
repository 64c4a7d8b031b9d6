import type { YamlNode } from '../../yaml/node.ts';
import { behindAlias, isNull, textOf } from './key-text.ts';
import { levelOf, merges } from './level.ts';
import { type Holder, holderOf, type Occurrence, occurrencesOf, rootHolder } from './occurrence.ts';

/** What the document says about a place of the model. */
export type Found = {
  /** Every pair that has a part in it or would come back to light if others went, in their order. */
  readonly all: readonly Occurrence[];
  /** The pairs that are in force: all since the last null where values merge, else the last one. */
  readonly live: readonly Occurrence[];
  /** The pair that wins, or that takes what is added; null where nothing fits. */
  readonly last: Occurrence | null;
  /** The mappings in which it was looked for. */
  readonly holders: readonly Holder[];
};

/** Looks up a place of the model, such as `['configs', 'reg.lan', 'auth', 'username']`, as yaml.v2 comes to it. */
export function findPlace(root: YamlNode | null, path: readonly string[]): Found {
  let holders: readonly Holder[] = root?.kind === 'mapping' ? [rootHolder(root)] : [];
  let found: Found = { all: [], live: [], last: null, holders };
  for (let depth = 1; depth <= path.length; depth++) {
    found = findIn(holders, path.slice(0, depth));
    holders = found.live.flatMap((occurrence) => holderOf(occurrence) ?? []);
  }
  return found;
}

function findIn(holders: readonly Holder[], path: readonly string[]): Found {
  const level = levelOf(path);
  const all = occurrencesOf(holders, path.at(-1) ?? '');
  const fitting = all.filter(({ pair }) => isNull(pair.value) || fits(pair.value, level));
  const last = fitting.at(-1) ?? all.at(-1) ?? null;
  if (!merges(level)) return { all, live: last === null ? [] : [last], last, holders };
  const cut = fitting.findLastIndex(({ pair }) => isNull(pair.value));
  return { all, live: fitting.slice(cut + 1), last, holders };
}

function fits(node: YamlNode, level: string): boolean {
  if (level === 'text') return textOf(node) !== null;
  return behindAlias(node).kind === (level === 'list' ? 'sequence' : 'mapping');
}
