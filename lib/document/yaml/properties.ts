import type { Range } from '../range.ts';
import type { Composer } from './composer.ts';
import type { Token } from './token.ts';

/** The `&anchor` and `!tag` before a node. */
export type Properties = { readonly range: Range | null; readonly anchor: string | null; readonly tag: string | null };

export const noProperties: Properties = { range: null, anchor: null, tag: null };

/** Reads an anchor, a tag, or one of each in either order, from the token that was peeked. */
export function readProperties(composer: Composer, first: Token): Properties {
  if (first.type !== 'anchor' && first.type !== 'tag') return noProperties;
  composer.next();
  let second: Token | null = composer.peek();
  if (second.type === (first.type === 'anchor' ? 'tag' : 'anchor')) composer.next();
  else second = null;
  const anchor = first.type === 'anchor' ? first : second;
  const tag = first.type === 'tag' ? first : second;
  // The token behind the properties is scanned before their handle is looked up, so its fault comes first.
  composer.peek();
  const range = { from: first.from, to: (second ?? first).to };
  return { range, anchor: anchor?.value ?? null, tag: tag === null ? null : resolveTag(composer, tag, first) };
}

function resolveTag(composer: Composer, tag: Token, first: Token): string | null {
  if (tag.value === '') return tag.suffix;
  const prefix = composer.handles.get(tag.value);
  if (prefix === undefined) composer.fail('tag-handle', tag, first);
  return prefix + tag.suffix;
}
