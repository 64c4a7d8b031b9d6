'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Menu, MenuItem } from '@/components/ui/menu.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { askWish } from './asked-wish.ts';

/** Offers the rewrites that most operators come for. */
export function WishMenu({ mirror }: { mirror: string }) {
  const t = useTranslations('form.wish');
  const editor = useEditorStore();
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
      <MenuItem onSelect={() => askWish(editor, { mirror, wish: 'everything' })}>{t('everything')}</MenuItem>
      <MenuItem onSelect={() => askWish(editor, { mirror, wish: 'library' })}>{t('library')}</MenuItem>
    </Menu>
  );
}
