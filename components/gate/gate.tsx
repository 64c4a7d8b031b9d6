'use client';

import { type ReactNode, useState } from 'react';
import { useShell } from '@/components/editor/shell-context.tsx';
import { ArrivalBoundary } from './arrival-boundary.tsx';

type GateProps = { open: boolean; onMissing: () => void; children: ReactNode };

/** Brings in what opens over the page once it is first asked for. Where it does not come, `onMissing` closes it, and the page says so. */
export function Gate({ open, onMissing, children }: GateProps) {
  const notify = useShell((shell) => shell.notify);
  const [asked, setAsked] = useState(false);
  if (open && !asked) setAsked(true);
  const miss = () => {
    onMissing();
    setAsked(false);
    notify({ kind: 'not-there' });
  };
  return <ArrivalBoundary onMissing={miss}>{asked ? children : null}</ArrivalBoundary>;
}
