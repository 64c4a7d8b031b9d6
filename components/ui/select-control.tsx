import { Select as BaseSelect } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { classNames } from './class-names.ts';
import type { SelectProps } from './select.tsx';
import { selectFaceClass } from './select-face.tsx';

/** The working control of `Select`. */
export function SelectControl(props: SelectProps<string>) {
  const { label, options, value, onChange, disabled = false, className } = props;
  return (
    <BaseSelect.Root
      items={options}
      value={value}
      disabled={disabled}
      onValueChange={(next) => next !== null && onChange(next)}
    >
      <BaseSelect.Trigger aria-label={label} className={classNames(selectFaceClass, className)}>
        <BaseSelect.Value />
        <ChevronDown aria-hidden className="size-3.5 text-faint" />
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner alignItemWithTrigger={false} sideOffset={4} className="z-50 outline-none">
          <BaseSelect.Popup className="max-h-(--available-height) overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-lg">
            {options.map((option) => (
              <BaseSelect.Item
                key={option.value}
                value={option.value}
                className="grid min-h-7 grid-cols-[16px_1fr_auto] items-center gap-2 rounded px-2 text-base outline-none select-none data-highlighted:bg-hover pointer-coarse:min-h-10"
              >
                <BaseSelect.ItemIndicator className="col-start-1">
                  <Check aria-hidden className="size-3.5 text-accent" />
                </BaseSelect.ItemIndicator>
                <BaseSelect.ItemText className="col-start-2">{option.label}</BaseSelect.ItemText>
                {option.detail ? <span className="col-start-3 text-sm text-faint">{option.detail}</span> : null}
              </BaseSelect.Item>
            ))}
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  );
}
