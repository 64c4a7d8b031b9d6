import { keyName } from '../../decode/key-name.ts';
import type { Fix } from '../../diagnostic.ts';
import { breakFor, columnOf, lineEnd } from '../../edit/text/lines.ts';
import { sortEdits } from '../../edit/text/ranges.ts';
import type { TextEdit } from '../../range.ts';
import type { MappingNode, YamlPair } from '../../yaml/node.ts';
import { removeEntry } from '../remove-entry.ts';
import type { Site } from '../site.ts';
import { fitValue } from './fit-value.ts';
import { unwrap } from './unwrap.ts';
import type { Verdict } from './verdict.ts';

/** The edit that puts an unknown key right, where it is a small one. */
export function fixKey(site: Site, at: number, verdict: Verdict, text: string): Fix | null {
  const pair = site.node.pairs[at];
  if (pair === undefined || pair.key.kind === 'alias') return null;
  if (verdict.kind === 'rename') return rename(site, pair, verdict.key, text);
  if (verdict.kind === 'wrapper') return unwrap(site, pair, text);
  if (verdict.kind !== 'elsewhere' || site.shape.section !== 'config') return null;
  if (verdict.section !== 'tls' && verdict.section !== 'auth') return null;
  const edits = moveBelow(site, at, verdict.section, verdict.key, text);
  return edits === null ? null : { label: 'move-key', values: { key: verdict.key, section: verdict.section }, edits };
}

function rename({ shape }: Site, pair: YamlPair, key: string, text: string): Fix | null {
  const target = shape.fields?.get(key);
  const fitted = target === undefined ? null : fitValue(text, pair.value, target);
  if (fitted === null) return null;
  return { label: 'rename-key', values: { key }, edits: [{ ...pair.key.range, insert: key }, ...fitted] };
}

/** Moves a pair on one line of its own into the map `tls:` or `auth:` beside it, or wraps it into a new one. */
function moveBelow(
  { node, shape, entries }: Site,
  at: number,
  section: string,
  key: string,
  text: string,
): TextEdit[] | null {
  const pair = node.pairs[at];
  if (pair === undefined || pair.value.kind !== 'scalar' || pair.value.properties !== null) return null;
  const target = shape.fields?.get(section)?.fields?.get(key);
  const fitted = target === undefined ? null : fitValue(text, pair.value, target);
  const value = fitted?.[0]?.insert ?? text.slice(pair.value.range.from, pair.value.range.to);
  if (fitted === null || /[\r\n]/.test(value)) return null;
  const written = `${key}: ${value}`;
  const home = entries.find((entry) => entry.name === section)?.pair.value;
  if (home === undefined) return [wrap(node.flow, pair, section, written, text)];
  if (home.kind !== 'mapping' || home.pairs.some((inner) => keyName(inner.key) === key)) return null;
  const insertion = appendTo(home, written, text);
  return insertion === null ? null : sortEdits([...removeEntry(text, node, at), insertion]);
}

function wrap(flow: boolean, pair: YamlPair, section: string, written: string, text: string): TextEdit {
  const { from } = pair;
  const indent = ' '.repeat(columnOf(text, from) + 2);
  const insert = flow ? `${section}: {${written}}` : `${section}:${breakFor(text, from)}${indent}${written}`;
  return { from, to: pair.value.range.to, insert };
}

function appendTo(map: MappingNode, written: string, text: string): TextEdit | null {
  const last = map.pairs.at(-1);
  if (last === undefined) return null;
  const { to } = last.value.range;
  if (map.flow) return { from: to, to, insert: `, ${written}` };
  const end = lineEnd(text, to);
  return { from: end, to: end, insert: `${breakFor(text, to)}${' '.repeat(columnOf(text, last.from))}${written}` };
}
