'use client';

import { FolderOpen, Menu as MenuIcon, Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { NarrowChoices } from '@/components/editor/later-parts.tsx';
import { DownloadItem, FormatItem } from '@/components/header/text-items.tsx';
import { ChooseFile } from '@/components/start/choose-file.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Menu, MenuItem } from '@/components/ui/menu.tsx';
import { useDraft } from '../draft-context.tsx';
import { askForTitle } from './title-view.ts';

/** What can be done with the draft as a whole; on a narrow page also what the header has no room for. */
export function DraftMenu() {
  const t = useTranslations('header');
  const draft = useTranslations('draft');
  const looksOnly = useDraft((state) => state.looksOnly);
  const icon = 'size-4 text-muted';
  return (
    <ChooseFile>
      {(choose) => (
        <Menu trigger={<IconButton label={draft('menu')} icon={<MenuIcon aria-hidden className="size-4" />} />}>
          <MenuItem icon={<FolderOpen aria-hidden className={icon} />} disabled={looksOnly} onSelect={choose}>
            {t('open')}
          </MenuItem>
          <MenuItem icon={<Pencil aria-hidden className={icon} />} disabled={looksOnly} onSelect={askForTitle}>
            {draft('commands.rename')}
          </MenuItem>
          <FormatItem looksOnly={looksOnly} />
          <DownloadItem />
          <NarrowChoices />
        </Menu>
      )}
    </ChooseFile>
  );
}
