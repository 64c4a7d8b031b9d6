import type { Extension } from '@codemirror/state';
import { GutterMarker, gutter } from '@codemirror/view';
import { shownColumn } from './diff-column.ts';

class NumberMarker extends GutterMarker {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq({ text }: NumberMarker) {
    return text === this.text;
  }

  override toDOM() {
    return document.createTextNode(this.text);
  }
}

/** The numbers that a line has on the sides that a column shows, each in a gutter of its own. */
export function diffNumbers(sides: number): Extension {
  return Array.from({ length: sides }, (_, side) =>
    gutter({
      class: 'cm-lineNumbers',
      lineMarker({ state }, line) {
        const number = state.facet(shownColumn).numbersOf(state.doc.lineAt(line.from).number - 1)[side];
        return number == null ? null : new NumberMarker(`${number}`);
      },
      initialSpacer: ({ state }) => new NumberMarker(`${state.facet(shownColumn).mostLines}`),
    }),
  );
}
