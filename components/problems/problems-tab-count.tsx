'use client';

import { useDiagnostics } from './use-diagnostics.ts';

/** How many problems there are of all kinds. */
export function ProblemsTabCount() {
  const { length } = useDiagnostics().list;
  return length === 0 ? null : <span className="font-normal text-faint tabular-nums">{length}</span>;
}
