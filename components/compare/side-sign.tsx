import { classNames } from '@/components/ui/class-names.ts';
import type { SideName } from './work/outcome.ts';

/** The mark of a side, as the lines that it alone has bear it. */
export function SideSign({ side }: { side: SideName }) {
  return (
    <span
      aria-hidden
      className={classNames(
        'flex size-4 shrink-0 items-center justify-center rounded-sm font-mono text-sm',
        side === 'left' ? 'bg-[color-mix(in_srgb,var(--color-ink)_10%,transparent)]' : 'bg-accent-soft text-accent',
      )}
    >
      {side === 'left' ? '−' : '+'}
    </span>
  );
}
