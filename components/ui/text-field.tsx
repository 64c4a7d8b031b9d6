import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names.ts';

type TextFieldProps = Omit<ComponentProps<'input'>, 'className'> & {
  label: string;
  /** Hides the label from sight where the surroundings already say it. */
  labelHidden?: boolean;
  /** What is wrong, in words; null or absent where nothing is. */
  error?: string | null | undefined;
  hint?: ReactNode;
  /** For what ends up in a file. */
  mono?: boolean;
  trailing?: ReactNode;
  /** Stands in place of the value while the field has not the focus. */
  restingText?: string | null;
};

export function TextField({
  label,
  labelHidden = false,
  error,
  hint,
  mono = false,
  trailing,
  restingText = null,
  ...props
}: TextFieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className={classNames('text-sm text-muted', labelHidden && 'sr-only')}>
        {label}
      </label>
      <div className="relative flex min-w-0 items-center">
        <input
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          {...props}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          className={classNames(
            inputClass(mono, Boolean(error), Boolean(trailing)),
            restingText !== null && 'peer not-focus:text-transparent',
          )}
        />
        {restingText !== null ? (
          <span aria-hidden className="pointer-events-none absolute left-2 font-mono text-sm peer-focus:hidden">
            {restingText}
          </span>
        ) : null}
        {trailing ? <div className="absolute right-0.5 flex items-center">{trailing}</div> : null}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-faint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** The look of every one-line input, for those that bring their own element. */
export function inputClass(mono: boolean, invalid: boolean, trailing = false): string {
  return classNames(
    'h-7 w-full min-w-0 rounded border bg-surface px-2 text-base text-ink transition-colors read-only:bg-sunken pointer-coarse:h-10',
    mono && 'font-mono text-sm in-data-unused:text-faint in-data-unused:italic',
    invalid ? 'border-bad' : 'border-line hover:border-line-strong',
    trailing && 'pr-8',
  );
}
