'use client';

import { Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { holdKey, takeHeldKeys } from '../held-keys.ts';

const PagePalette = dynamic(() => import('./page-palette.tsx').then((file) => file.PagePalette), { ssr: false });

/** The button and the shortcut of the palette on a page without the editor; the palette comes with its first use. */
export function PagePaletteGate() {
  const t = useTranslations('header');
  const [asked, setAsked] = useState<'never' | 'open' | 'closed'>('never');
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"]')) return;
      if (asked === 'open' && event.key === 'Escape') return setAsked('closed');
      const isPalette = event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey && !event.altKey;
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
      <Button
        variant="quiet"
        aria-keyshortcuts="Control+K Meta+K"
        className="hidden! px-1.5! md:inline-flex!"
        onClick={() => setAsked('open')}
      >
        <Search aria-hidden className="size-4" />
        <span className="sr-only">{t('commands')}</span>
      </Button>
      {asked === 'never' ? null : <PagePalette open={asked === 'open'} onClose={() => setAsked('closed')} />}
    </>
  );
}
