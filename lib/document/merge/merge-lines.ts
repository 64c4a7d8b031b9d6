import type { Lines } from '../../lines/index.ts';
import type { Piece, Version } from './conflict.ts';
import { mergeLists } from './merge-lists.ts';
import { type Stretch, stretchOf, textOf } from './stretch.ts';

/** Merges three stretches line by line. */
export function mergeLines(base: Stretch, ours: Stretch, theirs: Stretch, keys: readonly string[]): readonly Piece[] {
  const [one, mine, other] = [linesIn(base), linesIn(ours), linesIn(theirs)];
  return mergeLists(one.texts, mine.texts, other.texts, 'together').map((region): Piece => {
    if (region.take === 'theirs') return version(other, region.theirs)?.text ?? '';
    if (region.take !== 'conflict') return version(mine, region.ours)?.text ?? '';
    const [was, our, their] = [version(one, region.base), version(mine, region.ours), version(other, region.theirs)];
    return { base: was, ours: our, theirs: their, keys };
  });
}

type LinesIn = { readonly of: Stretch; readonly texts: readonly string[]; readonly starts: readonly number[] };

/** The lines of a stretch with their breaks. */
function linesIn(of: Stretch): LinesIn {
  const texts = textOf(of).match(/[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g) ?? [];
  let at = of.from;
  const starts = texts.map((text) => {
    at += text.length;
    return at - text.length;
  });
  return { of, texts, starts: [...starts, of.to] };
}

function version({ of, starts }: LinesIn, { from, to }: Lines): Version {
  return stretchOf(of.of, starts[from] ?? of.to, starts[to] ?? of.to);
}
