import type { HighlightStyle } from '@codemirror/language';
import { type Extension, type Range, StateEffect, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { highlightTree } from '@lezer/highlight';

type Parser = { parse(text: string): Parameters<typeof highlightTree>[0] };

/** The lines from which a parser finds its way to a line, and up to which that line bears on others. */
export type LinesAround = { readonly first: number; readonly last: number };

/** More than this in sight, in characters, is one huge line, and is left plain. */
const longest = 40_000;

/** When the typing rests, all in sight is coloured anew: a quote may have changed what lines far from it are. */
const rest = 200;

const colourAll = StateEffect.define<null>();

/**
 * Colours what is in sight and parses no more than that, or while one types only what stands around. CodeMirror's own way parses ahead
 * for up to 20 ms within each keystroke, and in a long YAML file can reuse nothing of what it knew.
 */
export function visibleHighlight(
  parser: Parser,
  style: HighlightStyle,
  around: (doc: Text, line: number) => LinesAround,
): Extension {
  const colour = (doc: Text, from: number, to: number): readonly Range<Decoration>[] => {
    if (to - from > longest) return [];
    const text = doc.sliceString(from, to);
    if (nestsTooDeep(text)) return [];
    const found: Range<Decoration>[] = [];
    highlightTree(parser.parse(text), style, (start, end, classes) => {
      found.push(markOf(classes).range(from + start, from + end));
    });
    return found;
  };
  const inSight = ({ state: { doc }, visibleRanges }: EditorView): DecorationSet => {
    const found: Range<Decoration>[] = [];
    let end = 0;
    for (const { from, to } of wholeLines(doc, visibleRanges)) {
      const start = Math.max(end, doc.line(around(doc, doc.lineAt(from).number).first).from);
      end = to;
      found.push(...colour(doc, start, to));
    }
    return Decoration.set(found);
  };
  const changed = (before: DecorationSet, { changes, state: { doc }, view }: ViewUpdate): DecorationSet => {
    const kept = before.map(changes);
    const { from, to } = changedStretch(changes);
    if (to < view.viewport.from || from > view.viewport.to) return kept;
    const start = doc.line(around(doc, doc.lineAt(from).number).first).from;
    const end = doc.line(around(doc, doc.lineAt(to).number).last).to;
    if (end - start > longest) return inSight(view);
    const isApart = (one: number, other: number) => other <= start || one >= end;
    return kept.update({ filterFrom: start, filterTo: end, filter: isApart, add: colour(doc, start, end) });
  };
  const plugin = ViewPlugin.define(
    (view) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let coloured: Stretch = view.viewport;
      return {
        decorations: inSight(view),
        update(update: ViewUpdate) {
          const { viewport } = update.view;
          coloured = mapped(coloured, update);
          const asked = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(colourAll)));
          const moved = update.viewportChanged && !update.docChanged;
          if (asked || moved || viewport.from < coloured.from || viewport.to > coloured.to) {
            coloured = viewport;
            this.decorations = inSight(update.view);
          } else if (update.docChanged) {
            this.decorations = changed(this.decorations, update);
            clearTimeout(timer);
            timer = setTimeout(() => view.dispatch({ effects: colourAll.of(null) }), rest);
          }
        },
        destroy: () => clearTimeout(timer),
      };
    },
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

function mapped({ from, to }: Stretch, { changes }: ViewUpdate): Stretch {
  return { from: changes.mapPos(from, -1), to: changes.mapPos(to, 1) };
}

/** From the first change to the last, in the new text. */
function changedStretch(changes: ViewUpdate['changes']): Stretch {
  let from = changes.newLength;
  let to = 0;
  changes.iterChangedRanges((_from, _to, fromAfter, toAfter) => {
    from = Math.min(from, fromAfter);
    to = Math.max(to, toAfter);
  });
  return { from, to };
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
