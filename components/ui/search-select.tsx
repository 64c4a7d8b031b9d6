import { lazy, Suspense } from 'react';
import { SelectFace } from './select-face.tsx';
import { useHydrated } from './use-hydrated.ts';

export type SearchOption = { readonly value: string; readonly label: string; readonly detail: string };
export type SearchGroup = { readonly value: string; readonly label: string; readonly items: readonly SearchOption[] };

export type SearchSelectProps = {
  label: string;
  /** What is chosen, as the closed control shows it. */
  chosen: string;
  value: string;
  /** What a typed text finds; all there is for an empty one. */
  find: (query: string) => readonly SearchGroup[];
  onChange: (value: string) => void;
  placeholder: string;
  /** What is said where a text finds nothing. */
  nothingFound: (query: string) => string;
};

// Lists that open are a tenth of the script of the start screen; closed, their face is all there is to see.
const SearchSelectControl = lazy(async () => ({
  default: (await import('./search-select-control.tsx')).SearchSelectControl,
}));

/** A choice among many, found by typing. */
export function SearchSelect(props: SearchSelectProps) {
  const face = <SelectFace label={`${props.label}: ${props.chosen}`} chosen={props.chosen} />;
  if (!useHydrated()) return face;
  return (
    <Suspense fallback={face}>
      <SearchSelectControl {...props} />
    </Suspense>
  );
}
