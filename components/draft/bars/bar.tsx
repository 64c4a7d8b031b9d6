import type { ReactNode } from 'react';
import { VerdictIcon, type VerdictKind } from '@/components/ui/verdict-icon.tsx';

/** A line between the header and the panes. */
export function Bar({ kind, says, children }: { kind: VerdictKind; says: string; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-canvas px-3 py-1.5">
      <VerdictIcon kind={kind} />
      <p className="min-w-0 flex-1 basis-60 wrap-anywhere">{says}</p>
      {children}
    </div>
  );
}
