'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useShell } from '@/components/editor/shell-context.tsx';

const Palette = dynamic(() => import('./palette.tsx').then((file) => file.Palette), { ssr: false });
const ShortcutsDialog = dynamic(
  () => import('@/components/shortcuts/shortcuts-dialog.tsx').then((file) => file.ShortcutsDialog),
  { ssr: false },
);

/** Brings in the palette and the list of shortcuts once they are first asked for. */
export function PaletteGate() {
  const dialog = useShell((shell) => shell.dialog);
  const [asked, setAsked] = useState({ palette: false, shortcuts: false });
  if ((dialog === 'palette' || dialog === 'shortcuts') && !asked[dialog]) setAsked({ ...asked, [dialog]: true });
  return (
    <>
      {asked.palette ? <Palette /> : null}
      {asked.shortcuts ? <ShortcutsDialog /> : null}
    </>
  );
}
