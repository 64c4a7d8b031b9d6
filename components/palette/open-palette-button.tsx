'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button.tsx';

/** The button of the palette, with what stands beside its picture where there is room; on a narrow page there is none. */
export function OpenPaletteButton({ onOpen, children }: { onOpen: () => void; children?: ReactNode }) {
  const t = useTranslations('header');
  return (
    <Button
      variant="quiet"
      aria-keyshortcuts="Control+K Meta+K"
      className="hidden! px-1.5! md:inline-flex!"
      onClick={onOpen}
    >
      <Search aria-hidden className="size-4" />
      <span className="sr-only">{t('commands')}</span>
      {children}
    </Button>
  );
}
