import { EditorSelection, type EditorState } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { secretsField } from '../secret-state.ts';
import { type Match, MatchFinder } from './match-finder.ts';
import { markMatches } from './match-marks.ts';
import { searched, searchField, setSearchOpen } from './search-state.ts';

/** While one types in the document, its matches are counted when that rests. */
const rest = 150;

/** Looks for the pattern of an editor while its panel is open, marks what is in sight of it, and goes from match to match. */
export class Searcher {
  decorations: DecorationSet = Decoration.none;
  private readonly view: EditorView;
  private readonly finder: MatchFinder;
  /** What to do once all matches are known. */
  private pending: (() => void) | null = null;
  /** From where another search goes on, as one sees it letter by letter. */
  private origin: EditorSelection;

  constructor(view: EditorView) {
    this.view = view;
    this.origin = view.state.selection;
    this.finder = new MatchFinder(() => this.found());
    this.look(view.state, 0);
  }

  update(update: ViewUpdate): void {
    const [before, now] = [update.startState.field(searchField), update.state.field(searchField)];
    this.follow(update);
    if (!now.open) {
      if (before.open) this.end();
      return;
    }
    const told = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(searched)));
    const anew =
      before.pattern !== now.pattern || !before.open || secretsOf(update.startState) !== secretsOf(update.state);
    const replaced = update.transactions.some((transaction) => transaction.isUserEvent('input.replace'));
    if (anew || update.docChanged) this.look(update.state, anew || replaced ? 0 : rest);
    else if (this.finder.complete && (told || update.viewportChanged || update.selectionSet))
      this.decorations = markMatches(this.view, this.finder);
  }

  destroy(): void {
    this.finder.stop();
  }

  get known(): { readonly total: number; readonly current: number | null } | null {
    if (!this.finder.complete) return null;
    return { total: this.finder.matches.length, current: this.finder.indexOf(this.view.state.selection.main) };
  }

  get matches(): readonly Match[] {
    return this.finder.matches;
  }

  /** The match that is selected. */
  get current(): Match | undefined {
    return this.matches[this.known?.current ?? -1];
  }

  /** Does something as soon as all matches are known; only the last that was asked for. */
  whenKnown(run: () => void): void {
    if (this.finder.complete) run();
    else this.pending = run;
  }

  /** Shows the first match from where the last search stopped. */
  preview(): void {
    this.whenKnown(() => {
      const match = this.matches[this.finder.firstFrom(this.origin.main.from)] ?? this.matches[0];
      const selection = match ? EditorSelection.single(match.from, match.to) : this.origin;
      this.select(selection, 'select.search.preview');
    });
  }

  /** Goes to the next match, or the one before. */
  go(move: 'next' | 'previous'): void {
    this.whenKnown(() => {
      const match = this.matchAfter(move);
      if (match) this.select(EditorSelection.single(match.from, match.to), 'select.search');
    });
  }

  leave(): void {
    this.view.dispatch({ effects: setSearchOpen.of(false) });
    this.view.focus();
  }

  private follow({ transactions, docChanged, changes }: ViewUpdate): void {
    for (const transaction of transactions) {
      if (transaction.selection && !transaction.isUserEvent('select.search.preview'))
        this.origin = transaction.newSelection;
      else this.origin = this.origin.map(transaction.changes);
    }
    if (docChanged) this.decorations = this.decorations.map(changes);
  }

  private look(state: EditorState, after: number): void {
    const { open, pattern } = state.field(searchField);
    if (open) this.finder.find(state, pattern, after);
  }

  private found(): void {
    this.view.dispatch({ effects: searched.of(null) });
    const run = this.pending;
    this.pending = null;
    run?.();
  }

  private matchAfter(move: 'next' | 'previous'): Match | undefined {
    const { finder, matches } = this;
    const { main } = this.view.state.selection;
    const following = finder.firstFrom(main.from);
    if (move === 'previous') return matches.at(following - 1);
    return matches[following + (finder.indexOf(main) === null ? 0 : 1)] ?? matches[0];
  }

  private select(selection: EditorSelection, userEvent: string): void {
    const effects = EditorView.scrollIntoView(selection.main, { y: 'nearest', yMargin: 60 });
    this.view.dispatch({ selection, effects, userEvent });
  }

  private end(): void {
    this.finder.stop();
    this.pending = null;
    this.decorations = Decoration.none;
  }
}

/** What changes when a secret is shown or hidden. */
function secretsOf(state: EditorState): object | undefined {
  return state.field(secretsField, false)?.shape;
}

export const searcher = ViewPlugin.fromClass(Searcher, { decorations: (plugin) => plugin.decorations });
