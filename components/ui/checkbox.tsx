import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
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

export function Checkbox({ label, checked, onChange, detail, disabled = false }: CheckboxProps) {
  const id = useId();
  return (
    <div className="grid grid-cols-[16px_1fr] items-start gap-x-2 py-1 pointer-coarse:py-2.5">
      <BaseCheckbox.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        aria-describedby={detail ? `${id}-detail` : undefined}
        className="mt-0.5 flex size-4 items-center justify-center rounded border border-line-strong bg-surface data-checked:border-accent data-checked:bg-accent data-disabled:opacity-50"
      >
        <BaseCheckbox.Indicator>
          <Check aria-hidden className="size-3 text-on-accent" strokeWidth={3} />
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      <label htmlFor={id}>{label}</label>
      {detail ? (
        <p id={`${id}-detail`} className="col-start-2 text-sm text-faint">
          {detail}
        </p>
      ) : null}
    </div>
  );
}
