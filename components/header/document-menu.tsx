'use client';

import { Braces, Copy, FilePlus2, FolderOpen, Link, Menu as MenuIcon, Pencil, ServerCog, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { openApi } from '@/components/api/open-api.ts';
import { CompareMenu } from '@/components/documents/compare-menu.tsx';
import { useDocuments } from '@/components/documents/documents-context.tsx';
import { askForName } from '@/components/documents/documents-view.ts';
import { tabsFit } from '@/components/documents/tabs/tab-look.ts';
import { useClosing } from '@/components/documents/use-closing.ts';
import { NarrowChoices } from '@/components/editor/later-parts.tsx';
import { useShell } from '@/components/editor/shell-context.tsx';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { askForFiles } from '@/components/import/import-store.ts';
import { ChooseFile } from '@/components/start/choose-file.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Menu, MenuItem } from '@/components/ui/menu.tsx';
import { MenuSeparator } from '@/components/ui/menu-choice.tsx';
import { useMatches } from '@/components/ui/use-matches.ts';
import { DownloadItem, FormatItem } from './text-items.tsx';

/** What can be done with the document as a whole; on a narrow page also what the header has no room for. */
export function DocumentMenu() {
  const t = useTranslations('header');
  const { id, name } = useDocuments(({ active }) => active);
  const begin = useDocuments((documents) => documents.begin);
  const duplicate = useDocuments((documents) => documents.duplicate);
  const close = useClosing();
  const empty = useEditor((state) => state.text === '');
  const openDialog = useShell((shell) => shell.openDialog);
  const hasTabs = useMatches(tabsFit, true);
  const icon = 'size-4 text-muted';
  return (
    <ChooseFile>
      {(choose) => (
        <Menu trigger={<IconButton label={t('menu')} icon={<MenuIcon aria-hidden className="size-4" />} />}>
          <MenuItem icon={<FilePlus2 aria-hidden className={icon} />} disabled={name === ''} onSelect={begin}>
            {t('new')}
          </MenuItem>
          <MenuItem icon={<FolderOpen aria-hidden className={icon} />} onSelect={choose}>
            {t('open')}
          </MenuItem>
          <MenuItem icon={<ServerCog aria-hidden className={icon} />} onSelect={askForFiles}>
            {t('import')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem
            icon={<Pencil aria-hidden className={icon} />}
            disabled={name === ''}
            onSelect={() => askForName(id, hasTabs)}
          >
            {t('rename')}
          </MenuItem>
          <MenuItem icon={<Copy aria-hidden className={icon} />} disabled={name === ''} onSelect={() => duplicate(id)}>
            {t('duplicate')}
          </MenuItem>
          <FormatItem />
          <CompareMenu />
          <DownloadItem />
          <MenuItem icon={<Link aria-hidden className={icon} />} disabled={empty} onSelect={() => openDialog('share')}>
            {t('share')}
          </MenuItem>
          <MenuItem icon={<X aria-hidden className={icon} />} disabled={name === ''} onSelect={() => close(id)}>
            {t('close')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem icon={<Braces aria-hidden className={icon} />} onSelect={openApi}>
            {t('api')}
          </MenuItem>
          <NarrowChoices />
        </Menu>
      )}
    </ChooseFile>
  );
}
