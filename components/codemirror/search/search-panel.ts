import { EditorView, type Panel, runScopeHandlers, type ViewUpdate } from '@codemirror/view';
import type { EditorWords } from '../editor-words.ts';
import { secretHost } from '../secret-widgets.ts';
import { type ReplacementTold, replaceAll, replaceCurrent } from './replacing.ts';
import { field, iconButton, row, toggle, wordButton } from './search-parts.ts';
import type { Wanted } from './search-pattern.ts';
import { type Search, searched, searchField, setReplacement, setWanted } from './search-state.ts';
import { searcher } from './searcher.ts';

export type SearchedText = 'text' | 'file' | 'comparison';

let panels = 0;

/** The rows beside a text in which one looks for something and, where the text can be changed, says what replaces it. */
export function searchPanel(words: EditorWords, where: SearchedText) {
  return (view: EditorView): Panel => {
    const note = row('cm-search-note');
    note.setAttribute('role', 'alert');
    note.id = `cm-search-note-${++panels}`;
    const find = findField(view, words, note.id);
    const count = row('cm-search-count');
    count.setAttribute('role', 'status');
    const told = toldIn(view, words, note);
    const rows = [findRow(view, words, find, count), ...(view.state.readOnly ? [] : [replaceRow(view, words, told)])];
    const dom = row('cm-search-panel', ...rows, note);
    dom.setAttribute('role', 'search');
    dom.setAttribute('aria-label', words(`search.in.${where}`));
    dom.addEventListener('keydown', (event) => press(view, event));
    const show = () => {
      const search = view.state.field(searchField);
      const wrong = search.wanted.search !== '' && search.pattern === null;
      count.textContent = wrong ? '' : (countText(view, search, words) ?? count.textContent);
      note.textContent = wrong ? words('search.invalid') : '';
      find.setAttribute('aria-invalid', String(wrong));
    };
    show();
    // Below a comparison, whose lines have to begin at the same height on both sides.
    return { dom, top: where !== 'comparison', update: (update) => changesCount(update) && show() };
  };
}

/** Looks for something else, and shows the first of it. */
function want(view: EditorView, change: Partial<Wanted>): void {
  view.dispatch({ effects: setWanted.of(change) });
  view.plugin(searcher)?.preview();
}

function findField(view: EditorView, words: EditorWords, note: string): HTMLInputElement {
  const { search } = view.state.field(searchField).wanted;
  const input = field(words('search.find'), search, (text) => want(view, { search: text }));
  input.setAttribute('main-field', 'true');
  input.setAttribute('aria-describedby', note);
  onEnter(input, ({ shiftKey }) => view.plugin(searcher)?.go(shiftKey ? 'previous' : 'next'));
  return input;
}

function findRow(view: EditorView, words: EditorWords, find: HTMLElement, count: HTMLElement): HTMLElement {
  const { caseSensitive, wholeWord, regexp } = view.state.field(searchField).wanted;
  const options = [
    toggle('case', words('search.matchCase'), caseSensitive, (on) => want(view, { caseSensitive: on })),
    toggle('word', words('search.wholeWord'), wholeWord, (on) => want(view, { wholeWord: on })),
    toggle('regexp', words('search.regexp'), regexp, (on) => want(view, { regexp: on })),
  ];
  const go = (move: 'next' | 'previous') => () => view.plugin(searcher)?.go(move);
  return row(
    'cm-search-row',
    row('cm-search-field', find, ...options),
    row(
      'cm-search-steps',
      count,
      iconButton('up', words('search.previous'), go('previous')),
      iconButton('down', words('search.next'), go('next')),
      iconButton('close', words('search.close'), () => view.plugin(searcher)?.leave()),
    ),
  );
}

function replaceRow(view: EditorView, words: EditorWords, told: ReplacementTold): HTMLElement {
  const set = (text: string) => view.dispatch({ effects: setReplacement.of(text) });
  const input = field(words('search.replaceWith'), view.state.field(searchField).replacement, set);
  onEnter(input, () => replaceCurrent(view, told));
  return row(
    'cm-search-row',
    row('cm-search-field', input),
    wordButton(words('search.replace'), () => replaceCurrent(view, told)),
    wordButton(words('search.replaceAll'), () => replaceAll(view, told)),
  );
}

function toldIn(view: EditorView, words: EditorWords, note: HTMLElement): ReplacementTold {
  return {
    done: (count) => view.dispatch({ effects: EditorView.announce.of(words('search.replaced', { count })) }),
    refused() {
      note.textContent = view.state.facet(secretHost)?.words.guarded ?? '';
    },
  };
}

function onEnter(input: HTMLElement, run: (event: KeyboardEvent) => void): void {
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    run(event);
  });
}

function press(view: EditorView, event: KeyboardEvent): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') view.plugin(searcher)?.leave();
  else if (!runScopeHandlers(view, event, 'search-panel')) return;
  event.preventDefault();
  event.stopPropagation();
}

function changesCount({ transactions, selectionSet, docChanged }: ViewUpdate): boolean {
  const tells = transactions.some(({ effects }) => effects.some((each) => each.is(searched) || each.is(setWanted)));
  return tells || selectionSet || docChanged;
}

/** How many matches there are, and which of them is chosen; null while that is being found out. */
function countText(view: EditorView, { wanted }: Search, words: EditorWords): string | null {
  if (wanted.search === '') return '';
  const known = view.plugin(searcher)?.known;
  if (!known) return null;
  const { total, current } = known;
  if (total === 0) return words('search.none');
  return current === null ? words('search.total', { total }) : words('search.count', { current: current + 1, total });
}
