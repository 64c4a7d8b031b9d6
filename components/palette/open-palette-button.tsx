'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { paletteKey } from '@/components/shortcuts/page-keys.ts';
import { Button } from '@/components/ui/button.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { useAriaShortcut } from '@/components/ui/shortcut.ts';

type OpenPaletteButtonProps = { onOpen: () => void; className?: string; children?: ReactNode };

/** The button of the palette, with what stands beside its picture where there is room; on a narrow page there is none. */
export function OpenPaletteButton({ onOpen, className, children }: OpenPaletteButtonProps) {
  const t = useTranslations('header');
  return (
    <Button
      variant="quiet"
      aria-keyshortcuts={useAriaShortcut(paletteKey)}
      className={classNames('hidden! px-1.5! md:inline-flex!', className)}
      onClick={onOpen}
    >
      <Search aria-hidden className="size-4" />
      <span className="sr-only">{t('commands')}</span>
      {children}
    </Button>
  );
}
