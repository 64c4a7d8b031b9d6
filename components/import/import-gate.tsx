'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useStore } from 'zustand';
import { importing } from './import-store.ts';

const ImportDialog = dynamic(() => import('./import-dialog.tsx').then((file) => file.ImportDialog), { ssr: false });

/** Brings in the import once it is first asked for. */
export function ImportGate() {
  const open = useStore(importing, (state) => state.open);
  const [asked, setAsked] = useState(false);
  if (open && !asked) setAsked(true);
  return asked ? <ImportDialog /> : null;
}
