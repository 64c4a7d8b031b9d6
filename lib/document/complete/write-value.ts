import { breakFor, columnOf } from '../edit/text/lines.ts';
import { blockLayout } from '../edit/tree/block-layout.ts';
import { kindOf } from '../edit/tree/kind.ts';
import type { Labelled } from './labels.ts';
import type { Proposal } from './proposal.ts';
import { type Site, writeText } from './site.ts';

export function writeFlag({ word, standing }: Site, { label, kind, path }: Labelled): Proposal {
  const { range } = word;
  return { label, kind, path, range, insert: label + standing.comma, caret: label.length, goesOn: false };
}

/** An endpoint as an item of its list, which it opens where it stands right behind the key. */
export function writeEndpoint(site: Site, { label, kind, path }: Labelled): Proposal {
  const { text, word, standing } = site;
  const { range } = word;
  const written = writeText(site, label);
  const common = { label, kind, path, goesOn: false };
  const { spot } = standing;
  if (spot.as === 'item') {
    const item = standing.form === 'item' ? `- ${written}` : written;
    return { ...common, range, insert: item + standing.comma, caret: item.length };
  }
  if (spot.parent.flow) {
    const list = `[${written}]`;
    return { ...common, range, insert: list + standing.comma, caret: list.length - 1 };
  }
  const layout = blockLayout(standing.source, kindOf(path.map(String)));
  const column = columnOf(standing.source.text, spot.pair.from) + layout.deeper;
  const line = `${breakFor(text, range.from)}${' '.repeat(column)}-${layout.gap}${written}`;
  const blanks = /[ \t]*$/.exec(text.slice(0, range.from))?.[0].length ?? 0;
  return { ...common, range: { from: range.from - blanks, to: range.to }, insert: line, caret: line.length };
}
