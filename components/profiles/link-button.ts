import { classNames } from '@/components/ui/class-names.ts';

/** The look of a button for what leads to another page. */
export function linkButtonClass(variant: 'plain' | 'primary' = 'plain'): string {
  return classNames(
    'inline-flex h-7 shrink-0 items-center justify-center gap-1.5 rounded border px-2.5 whitespace-nowrap transition-colors select-none pointer-coarse:h-10',
    variant === 'primary'
      ? 'border-transparent bg-accent text-on-accent hover:bg-accent-strong'
      : 'border-line bg-raised text-ink hover:bg-hover',
  );
}
