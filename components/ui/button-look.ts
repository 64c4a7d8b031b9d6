import { classNames } from './class-names.ts';

export type ButtonVariant = 'plain' | 'primary' | 'quiet' | 'danger';

const variants: Record<ButtonVariant, string> = {
  plain: 'border border-line bg-raised text-ink hover:bg-hover',
  primary: 'border border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  quiet: 'border border-transparent bg-transparent text-muted hover:bg-hover hover:text-ink',
  danger: 'border border-transparent bg-transparent text-bad hover:bg-bad-soft',
};

export function buttonLook(variant: ButtonVariant, className?: string): string {
  return classNames(
    'inline-flex h-7 shrink-0 items-center justify-center gap-1.5 rounded px-2.5 text-base whitespace-nowrap transition-colors select-none disabled:opacity-50 aria-disabled:opacity-50 pointer-coarse:h-10',
    variants[variant],
    className,
  );
}
