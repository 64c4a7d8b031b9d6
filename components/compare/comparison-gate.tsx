'use client';

import { useStore } from 'zustand';
import { Gate } from '@/components/gate/gate.tsx';
import { later } from '@/components/gate/later.tsx';
import { closeComparison, comparison } from './comparison-store.ts';

const ComparisonDialog = later(async () => (await import('./comparison-dialog.tsx')).ComparisonDialog);

export function ComparisonGate() {
  const open = useStore(comparison, ({ shown }) => shown !== null);
  return (
    <Gate open={open} onMissing={() => closeComparison()}>
      <ComparisonDialog />
    </Gate>
  );
}
