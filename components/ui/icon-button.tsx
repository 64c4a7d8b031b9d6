import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Hint } from './hint.tsx';

type IconButtonProps = Omit<ComponentProps<typeof BaseButton>, 'className' | 'children'> & {
  /** Says what the button does; read by screen readers and shown as a hint. */
  label: string;
  icon: ReactNode;
  /** Shown in the hint alone: screen readers are told by `aria-keyshortcuts`. */
  shortcut?: string;
  danger?: boolean;
  className?: string;
};

/** How such a button looks, also while it is only one to be. */
export function iconButtonClass(danger = false, className?: string): string {
  return classNames(
    'inline-flex size-7 shrink-0 items-center justify-center rounded text-muted transition-colors hover:bg-hover disabled:opacity-40 aria-disabled:opacity-40 pointer-coarse:size-10',
    danger ? 'hover:text-bad' : 'hover:text-ink',
    className,
  );
}

export function IconButton({ label, icon, shortcut, danger = false, className, ...props }: IconButtonProps) {
  return (
    <Hint text={shortcut ? `${label} (${shortcut})` : label}>
      <BaseButton {...props} aria-label={label} className={iconButtonClass(danger, className)}>
        {icon}
      </BaseButton>
    </Hint>
  );
}
