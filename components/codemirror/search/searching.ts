import { gotoLine } from '@codemirror/search';
import type { EditorState, Extension, StateEffect } from '@codemirror/state';
import { type EditorView, type KeyBinding, keymap, showPanel } from '@codemirror/view';
import type { EditorWords } from '../editor-words.ts';
import { touchesHidden } from './hidden-text.ts';
import { searchLook } from './search-look.ts';
import { type SearchedText, searchPanel } from './search-panel.ts';
import { searchField, setSearchOpen, setWanted } from './search-state.ts';
import { searcher } from './searcher.ts';

/** Searching an editor; `where` is what it shows. */
export function searching(words: EditorWords, where: SearchedText): Extension {
  const panel = searchPanel(words, where);
  return [
    searchField,
    searcher,
    showPanel.from(searchField, ({ open }) => (open ? panel : null)),
    keymap.of([
      { key: 'Mod-f', run: openSearch, scope },
      { key: 'F3', ...onward },
      { key: 'Mod-g', ...onward },
      { key: 'Mod-Alt-g', run: gotoLine },
    ]),
    searchLook,
  ];
}

const scope = 'editor search-panel';

const onward: KeyBinding = {
  run: (view) => goToMatch(view, 'next'),
  shift: (view) => goToMatch(view, 'previous'),
  scope,
  preventDefault: true,
};

const longestWord = 100;

/** Opens the search and moves the focus there, to look for what is selected unless that is a secret. */
export function openSearch(view: EditorView): true {
  const selected = selectedWord(view.state);
  const effects: StateEffect<unknown>[] = selected === null ? [] : [setWanted.of({ search: selected })];
  view.dispatch({ effects: [setSearchOpen.of(true), ...effects] });
  const field = view.dom.querySelector<HTMLInputElement>('.cm-search-panel [main-field]');
  if (field !== null && selected !== null) field.value = selected;
  field?.focus();
  field?.select();
  return true;
}

/** Goes on to another match of what is looked for, and asks for that where nothing is. */
export function goToMatch(view: EditorView, move: 'next' | 'previous'): true {
  const { open, wanted } = view.state.field(searchField);
  if (!open || wanted.search === '') openSearch(view);
  view.plugin(searcher)?.go(move);
  return true;
}

function selectedWord(state: EditorState): string | null {
  const { from, to, empty } = state.selection.main;
  if (empty || to - from > longestWord || touchesHidden(state, from, to)) return null;
  const text = state.sliceDoc(from, to);
  return text.includes('\n') ? null : text;
}
