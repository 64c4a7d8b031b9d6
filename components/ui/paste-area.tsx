import { type ComponentProps, useId } from 'react';

type PasteAreaProps = Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> & {
  label: string;
  value: string;
  error?: string | null;
  onChange: (text: string) => void;
};

/** Takes a text of many lines by paste. */
export function PasteArea({ label, error = null, onChange, ...props }: PasteAreaProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        {...props}
        id={id}
        rows={12}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        className="w-full resize-y rounded border border-line-strong bg-surface p-2 font-mono text-base whitespace-pre"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {error === null ? null : (
        <p id={`${id}-error`} role="alert" className="text-bad">
          {error}
        </p>
      )}
    </>
  );
}
