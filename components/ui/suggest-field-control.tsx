import { Autocomplete } from '@base-ui/react/autocomplete';
import { useId } from 'react';
import { classNames } from './class-names.ts';
import type { SuggestFieldProps } from './suggest-field.tsx';
import { inputClass } from './text-field.tsx';

/** The working field of `SuggestField`. */
export function SuggestFieldControl(props: SuggestFieldProps) {
  const id = useId();
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className={classNames('text-sm text-muted', props.labelHidden && 'sr-only')}>
        {props.label}
      </label>
      <Autocomplete.Root
        items={props.suggestions}
        value={props.value}
        onValueChange={(value) => props.onChange(value)}
        openOnInputClick
      >
        <Autocomplete.Input
          id={id}
          spellCheck={false}
          autoCapitalize="off"
          placeholder={props.placeholder}
          autoFocus={props.autoFocus}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={props.error ? `${id}-error` : undefined}
          className={inputClass(true, Boolean(props.error))}
          onBlur={props.onBlur}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.currentTarget.getAttribute('aria-activedescendant')) props.onSubmit?.();
          }}
        />
        <Autocomplete.Portal>
          <Autocomplete.Positioner sideOffset={4} className="z-50 outline-none data-empty:hidden">
            <Autocomplete.Popup className="max-h-64 w-(--anchor-width) min-w-56 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-lg data-empty:hidden">
              <Autocomplete.List>
                {(item: string) => (
                  <Autocomplete.Item
                    key={item}
                    value={item}
                    className="flex min-h-7 items-center rounded px-2 font-mono text-sm outline-none data-highlighted:bg-hover pointer-coarse:min-h-10"
                  >
                    {item}
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
      {props.error ? (
        <p id={`${id}-error`} className="text-sm text-bad">
          {props.error}
        </p>
      ) : null}
    </div>
  );
}
