import { StateEffect, StateField } from '@codemirror/state';
import { patternFor, type Wanted } from './search-pattern.ts';

export type Search = {
  readonly open: boolean;
  readonly wanted: Wanted;
  /** Another one for everything else that is wanted; null while there is nothing to look for. */
  readonly pattern: RegExp | null;
  readonly replacement: string;
};

export const setSearchOpen = StateEffect.define<boolean>();
export const setWanted = StateEffect.define<Partial<Wanted>>();
export const setReplacement = StateEffect.define<string>();
/** Says that all matches have been found. */
export const searched = StateEffect.define<null>();

/** What is looked for in an editor, and whether its panel is there. */
export const searchField = StateField.define<Search>({
  create: () => ({
    open: false,
    wanted: { search: '', caseSensitive: false, regexp: false, wholeWord: false },
    pattern: null,
    replacement: '',
  }),
  update(search, { effects }) {
    return effects.reduce(tell, search);
  },
});

/** What makes the search of one state that of another, as a file is followed by the next. */
export function keptSearch({ open, wanted, replacement }: Search): readonly StateEffect<unknown>[] {
  return [setSearchOpen.of(open), setWanted.of(wanted), setReplacement.of(replacement)];
}

function tell(search: Search, effect: StateEffect<unknown>): Search {
  if (effect.is(setSearchOpen)) return { ...search, open: effect.value };
  if (effect.is(setReplacement)) return { ...search, replacement: effect.value };
  if (!effect.is(setWanted)) return search;
  const wanted = { ...search.wanted, ...effect.value };
  return { ...search, wanted, pattern: patternFor(wanted) };
}
