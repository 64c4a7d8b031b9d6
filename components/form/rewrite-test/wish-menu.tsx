'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { Menu, MenuItem } from '@/components/ui/menu.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import type { Wish } from './wishes.ts';

/** Offers the rewrites that most operators come for. */
export function WishMenu({ mirror, onChoose }: { mirror: string; onChoose: (wish: Wish) => void }) {
  const t = useTranslations('form.wish');
  const readOnly = useReadOnly();
  return (
    <Menu
      trigger={
        <Button variant="quiet" disabled={readOnly} aria-label={t('menuOf', { mirror: hideUrlPassword(mirror) })}>
          {t('menu')}
          <ChevronDown aria-hidden className="size-3.5" />
        </Button>
      }
    >
      <MenuItem onSelect={() => onChoose('everything')}>{t('everything')}</MenuItem>
      <MenuItem onSelect={() => onChoose('library')}>{t('library')}</MenuItem>
    </Menu>
  );
}
