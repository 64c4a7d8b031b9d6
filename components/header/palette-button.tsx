'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useShell } from '@/components/editor/shell-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { useShortcut } from '@/components/ui/shortcut.ts';

/** Opens the palette; on a narrow page the document's menu does. */
export function PaletteButton() {
  const t = useTranslations('header');
  const openDialog = useShell((shell) => shell.openDialog);
  const shortcut = useShortcut('K');
  return (
    <Button
      variant="quiet"
      aria-keyshortcuts="Control+K Meta+K"
      className="hidden! px-1.5! md:inline-flex!"
      onClick={() => openDialog('palette')}
    >
      <Search aria-hidden className="size-4" />
      <span className="sr-only">{t('commands')}</span>
      <kbd aria-hidden className="hidden font-sans text-sm xl:inline">
        {shortcut}
      </kbd>
    </Button>
  );
}
