'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useStore } from 'zustand';
import { comparison } from './comparison-store.ts';

const ComparisonDialog = dynamic(() => import('./comparison-dialog.tsx').then((file) => file.ComparisonDialog), {
  ssr: false,
});

/** Brings in the comparison once it is first asked for. */
export function ComparisonGate() {
  const open = useStore(comparison, ({ shown }) => shown !== null);
  const [asked, setAsked] = useState(false);
  if (open && !asked) setAsked(true);
  return asked ? <ComparisonDialog /> : null;
}
