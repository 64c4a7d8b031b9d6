'use client';

import { useStore } from 'zustand';
import { Gate } from '@/components/gate/gate.tsx';
import { later } from '@/components/gate/later.tsx';
import { closeImport, importing } from './import-store.ts';

const ImportDialog = later(async () => (await import('./import-dialog.tsx')).ImportDialog);

export function ImportGate() {
  const open = useStore(importing, (state) => state.open);
  return (
    <Gate open={open} onMissing={closeImport}>
      <ImportDialog />
    </Gate>
  );
}
