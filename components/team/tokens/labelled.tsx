import type { ReactNode } from 'react';

/** Says beside a choice what its own label says to screen readers. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <span aria-hidden className="text-sm text-muted">
        {label}
      </span>
      {children}
    </div>
  );
}
