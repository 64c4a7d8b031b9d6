import { Facet } from '@codemirror/state';
import type { Column } from './column.ts';

const empty: Column = {
  text: '',
  secrets: [],
  kindOf: () => 'same',
  numbersOf: () => [],
  changesIn: () => [],
  spacers: [],
  folds: [],
  differences: [],
  mostLines: 0,
};

/** What an editor of a diff shows. */
export const shownColumn = Facet.define<Column, Column>({ combine: (columns) => columns[0] ?? empty });
