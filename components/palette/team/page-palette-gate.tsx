'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { shortcutOf } from '@/components/editor/shortcut-of.ts';
import { inDialog } from '@/components/ui/in-dialog.ts';
import { holdKey, takeHeldKeys } from '../held-keys.ts';
import { OpenPaletteButton } from '../open-palette-button.tsx';

const PagePalette = dynamic(() => import('./page-palette.tsx').then((file) => file.PagePalette), { ssr: false });

/** The button and the shortcut of the palette on a page without the editor; the palette comes with its first use. */
export function PagePaletteGate() {
  const [asked, setAsked] = useState<'never' | 'open' | 'closed'>('never');
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (inDialog(event.target)) return;
      if (asked === 'open' && event.key === 'Escape') return setAsked('closed');
      const isPalette = shortcutOf(event) === 'palette';
      if (!isPalette && (asked !== 'open' || !holdKey(event))) return;
      event.preventDefault();
      event.stopPropagation();
      if (!isPalette) return;
      takeHeldKeys();
      setAsked('open');
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [asked]);
  return (
    <>
      <OpenPaletteButton onOpen={() => setAsked('open')} />
      {asked === 'never' ? null : <PagePalette open={asked === 'open'} onClose={() => setAsked('closed')} />}
    </>
  );
}
