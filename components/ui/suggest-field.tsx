import { lazy, Suspense } from 'react';
import { TextField } from './text-field.tsx';

export type SuggestFieldProps = {
  label: string;
  labelHidden?: boolean;
  value: string;
  suggestions: readonly string[];
  onChange: (value: string) => void;
  onBlur?: () => void;
  onSubmit?: () => void;
  error?: string | null | undefined;
  placeholder?: string;
  autoFocus?: boolean;
};

// As in `SearchSelect`: without its list it is a field like any other.
const SuggestFieldControl = lazy(async () => ({
  default: (await import('./suggest-field-control.tsx')).SuggestFieldControl,
}));

/** A text that may be anything, with a list of likely ones to pick from while typing. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, labelHidden = false, value, placeholder, onChange } = props;
  const field = { label, labelHidden, value, placeholder };
  return (
    <Suspense fallback={<TextField {...field} mono onChange={(event) => onChange(event.currentTarget.value)} />}>
      <SuggestFieldControl {...props} />
    </Suspense>
  );
}
