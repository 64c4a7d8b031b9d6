import type { ReactNode } from 'react';

/** A list of things with what can be done to each at its end. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="grid divide-y divide-line">
      {children}
    </ul>
  );
}

export function Row({ children, action }: { children: ReactNode; action: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
      <div className="grid min-w-0 [overflow-wrap:anywhere]">{children}</div>
      <div className="flex items-center gap-2">{action}</div>
    </li>
  );
}
