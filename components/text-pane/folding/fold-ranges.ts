import type { Line, Text } from '@codemirror/state';

/** What a fold hides: from the end of the line that stays to the end of the last that does not. */
export type FoldRange = { readonly from: number; readonly to: number };

/** Whether lines stand below a line that can be folded under it. Only the next few lines are looked at. */
export function opensFold(doc: Text, line: Line): boolean {
  const indent = contentIndent(line.text);
  if (indent === null) return false;
  for (let number = line.number + 1; number <= doc.lines; number++) {
    const { text } = doc.line(number);
    const next = contentIndent(text);
    if (next !== null) return next > indent || isItemOf(line.text, text, next, indent);
  }
  return false;
}

/** The lines that stand below a line, without blank lines and comments at their end that belong further out. */
export function foldRange(doc: Text, line: Line): FoldRange | null {
  const indent = contentIndent(line.text);
  if (indent === null) return null;
  let end = line.to;
  let at = line.to + 1;
  for (const text of doc.iterLines(line.number + 1)) {
    const lineEnd = at + text.length;
    const next = text.search(/[^ ]/);
    if (next > indent || isItemOf(line.text, text, next, indent)) end = lineEnd;
    else if (next >= 0 && text[next] !== '#') break;
    at = lineEnd + 1;
  }
  return end > line.to ? { from: line.to, to: end } : null;
}

/** The nearest line above, or a line itself, under which what stands at it can be folded. */
export function foldAround(doc: Text, line: Line): FoldRange | null {
  if (opensFold(doc, line)) return foldRange(doc, line);
  // A list may stand right below its key.
  let least = (contentIndent(line.text) ?? Number.POSITIVE_INFINITY) + 1;
  for (let number = line.number - 1; number >= 1 && least > 0; number--) {
    const above = doc.line(number);
    const indent = contentIndent(above.text);
    if (indent === null || indent >= least) continue;
    const range = opensFold(doc, above) ? foldRange(doc, above) : null;
    if (range !== null && range.to >= line.from) return range;
    least = above.text[indent] === '-' ? indent + 1 : indent;
  }
  return null;
}

/** The entries of every section, each under its name. */
export function entryFolds(doc: Text): readonly FoldRange[] {
  const folds: FoldRange[] = [];
  let level: number | null = null;
  let open: { from: number; to: number } | null = null;
  let at = 0;
  const close = () => {
    if (open !== null && open.to > open.from) folds.push(open);
    open = null;
  };
  for (const text of doc.iterLines()) {
    const end = at + text.length;
    const indent = text.search(/[^ ]/);
    const isContent = indent >= 0 && text[indent] !== '#';
    if (isContent && indent === 0) {
      close();
      level = null;
    } else if (isContent && (level === null || indent <= level)) {
      close();
      level = indent;
      open = { from: end, to: end };
    } else if (open !== null && level !== null && indent > level) open.to = end;
    at = end + 1;
  }
  close();
  return folds;
}

/** How far what a line says is indented; null for a blank one and a comment. */
function contentIndent(text: string): number | null {
  const indent = text.search(/[^ ]/);
  return indent < 0 || text[indent] === '#' ? null : indent;
}

/** Whether a line is an item of a list that stands right below its key. */
function isItemOf(key: string, text: string, next: number, indent: number): boolean {
  return next === indent && text[next] === '-' && key[indent] !== '-';
}
