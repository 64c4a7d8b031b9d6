import { type KeyboardEvent, useId, useState } from 'react';
import { classNames } from './class-names.ts';
import { inputClass } from './text-field.tsx';

type PickOrTypeFieldProps = {
  label: string;
  /** Names the list of suggestions for screen readers. */
  listLabel: string;
  value: string;
  suggestions: readonly string[];
  onChange: (value: string) => void;
  onPick: (value: string) => void;
  onSubmit: () => void;
  onEscape: () => void;
  error?: string | null | undefined;
};

const mostShown = 12;

/** A text that may be anything, with likely ones under it to pick from: by a click, or by the arrow keys and Enter. */
export function PickOrTypeField(props: PickOrTypeFieldProps) {
  const { label, listLabel, value, onChange, onPick, error } = props;
  const id = useId();
  const [active, setActive] = useState(-1);
  const shown = matching(props.suggestions, value);

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined)
      setActive(step + active < -1 ? shown.length - 1 : ((active + 1 + step) % (shown.length + 1)) - 1);
    else if (event.key === 'Escape') props.onEscape();
    else if (event.key === 'Enter') pickOrSubmit();
    else return;
    event.preventDefault();
  };
  const pickOrSubmit = () => {
    const picked = shown[active];
    if (picked === undefined) props.onSubmit();
    else onPick(picked);
  };

  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="text-sm text-muted">
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && active < shown.length ? `${id}-${active}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        // The field appears because the user asked to type into it.
        ref={focusAtFirst}
        value={value}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onChange={(event) => {
          setActive(-1);
          onChange(event.target.value);
        }}
        onKeyDown={press}
        className={inputClass(true, Boolean(error))}
      />
      {error ? (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      ) : null}
      <div id={`${id}-list`} role="listbox" aria-label={listLabel} className="flex flex-wrap gap-1 pt-1 empty:hidden">
        {shown.map((suggestion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys; options of a combobox never have the focus
          <div
            key={suggestion}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => onPick(suggestion)}
            className={classNames(
              'flex h-6 max-w-full cursor-pointer items-center rounded border px-1.5 font-mono text-xs select-none pointer-coarse:h-10',
              index === active ? 'border-accent bg-accent-soft' : 'border-line bg-raised hover:bg-hover',
            )}
          >
            <span className="truncate">{suggestion}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function focusAtFirst(input: HTMLInputElement | null): void {
  input?.focus();
}

/** Those that begin with the text, then those that hold it; a text that is one of them needs no suggestion. */
function matching(suggestions: readonly string[], text: string): readonly string[] {
  const wanted = text.trim().toLowerCase();
  const places = suggestions.map((suggestion) => suggestion.toLowerCase().indexOf(wanted));
  const [first, later] = [
    suggestions.filter((_, index) => places[index] === 0),
    suggestions.filter((_, index) => (places[index] ?? -1) > 0),
  ];
  return [...first, ...later].filter((suggestion) => suggestion !== text).slice(0, mostShown);
}
