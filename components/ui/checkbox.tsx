import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId } from 'react';

type CheckboxProps = {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  detail?: ReactNode;
  disabled?: boolean;
};

/** The browser's own box in the look of the page: it needs no script to be drawn, and no style attribute. */
export function Checkbox({ label, checked, onChange, detail, disabled = false }: CheckboxProps) {
  const id = useId();
  return (
    <div className="grid grid-cols-[16px_1fr] items-start gap-x-2 py-1 pointer-coarse:py-2.5">
      <span className="relative mt-0.5 flex size-4">
        <input
          type="checkbox"
          id={id}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
          disabled={disabled}
          aria-describedby={detail ? `${id}-detail` : undefined}
          className="peer size-4 appearance-none rounded border border-line-strong bg-surface checked:border-accent checked:bg-accent disabled:opacity-50 forced-colors:appearance-auto"
        />
        <Check
          aria-hidden
          className="pointer-events-none absolute inset-0 m-auto hidden size-3 text-on-accent peer-checked:block forced-colors:hidden!"
          strokeWidth={3}
        />
      </span>
      <label htmlFor={id}>{label}</label>
      {detail ? (
        <p id={`${id}-detail`} className="col-start-2 text-sm text-faint">
          {detail}
        </p>
      ) : null}
    </div>
  );
}
