import { lazy, Suspense } from 'react';
import { SelectFace } from './select-face.tsx';
import { useHydrated } from './use-hydrated.ts';

export type SelectOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string;
};

export type SelectProps<Value extends string> = {
  label: string;
  options: readonly SelectOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  disabled?: boolean;
  className?: string;
};

// As in `SearchSelect`: closed, its face is all there is to see.
const SelectControl = lazy(async () => ({ default: (await import('./select-control.tsx')).SelectControl }));

/** A choice among few fixed options; its label is for screen readers, the chosen option speaks for itself. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, onChange, className } = props;
  const chosen = options.find((option) => option.value === value)?.label ?? value;
  // A button's name has to hold what stands on it; the combobox that it becomes has that as its value.
  const face = <SelectFace label={`${label}: ${chosen}`} chosen={chosen} className={className} />;
  const choose = (next: string) => {
    const option = options.find((each) => each.value === next);
    if (option) onChange(option.value);
  };
  if (!useHydrated()) return face;
  return (
    <Suspense fallback={face}>
      <SelectControl {...props} onChange={choose} />
    </Suspense>
  );
}
