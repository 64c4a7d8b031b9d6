import type { HighlightStyle } from '@codemirror/language';
import { type Extension, RangeSetBuilder, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { highlightTree } from '@lezer/highlight';

type Parser = { parse(text: string): Parameters<typeof highlightTree>[0] };

/** More than this in sight, in characters, is one huge line, and is left plain. */
const longest = 40_000;

/**
 * Colours what is in sight and parses no more than that. CodeMirror's own way parses ahead for up to 20 ms within each
 * keystroke, and in a long YAML file can reuse nothing of what it knew.
 */
export function visibleHighlight(
  parser: Parser,
  style: HighlightStyle,
  startOf: (doc: Text, line: number) => number,
): Extension {
  const colour = ({ state: { doc }, visibleRanges }: EditorView): DecorationSet => {
    const builder = new RangeSetBuilder<Decoration>();
    let end = 0;
    for (const { from, to } of wholeLines(doc, visibleRanges)) {
      const start = Math.max(end, doc.line(startOf(doc, doc.lineAt(from).number)).from);
      end = to;
      if (to - start > longest) continue;
      const text = doc.sliceString(start, to);
      if (nestsTooDeep(text)) continue;
      highlightTree(parser.parse(text), style, (first, last, classes) => {
        builder.add(start + first, start + last, markOf(classes));
      });
    }
    return builder.finish();
  };
  const plugin = ViewPlugin.define(
    (view) => ({
      decorations: colour(view),
      update(update: ViewUpdate) {
        if (update.docChanged || update.viewportChanged) this.decorations = colour(update.view);
      },
    }),
    { decorations: (value) => value.decorations },
  );
  return style.module ? [plugin, EditorView.styleModule.of(style.module)] : plugin;
}

type Stretch = { readonly from: number; readonly to: number };

/** What is in sight by whole lines, without what is folded away between them. */
function wholeLines(doc: Text, ranges: readonly Stretch[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const range of ranges) {
    const from = doc.lineAt(range.from).from;
    const to = doc.lineAt(range.to).to;
    const last = stretches.at(-1);
    // Hidden secrets part a line, and the lines around them follow on each other.
    if (last && from <= last.to + 1) stretches[stretches.length - 1] = { from: last.from, to };
    else stretches.push({ from, to });
  }
  return stretches;
}

// Lezer builds its tree by recursion, which thousands of open brackets overflow.
const deepest = 500;

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const bracket of text.matchAll(/[[\]{}]/g)) {
    depth += bracket[0] === '[' || bracket[0] === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
}

const marks = new Map<string, Decoration>();

function markOf(classes: string): Decoration {
  const known = marks.get(classes) ?? Decoration.mark({ class: classes });
  marks.set(classes, known);
  return known;
}
