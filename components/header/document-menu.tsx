'use client';

import {
  Braces,
  Copy,
  Download,
  FilePlus2,
  FolderOpen,
  Link,
  Menu as MenuIcon,
  Pencil,
  ServerCog,
  TextAlignStart,
  X,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { openApi } from '@/components/api/open-api.ts';
import { CompareMenu } from '@/components/documents/compare-menu.tsx';
import { useDocuments } from '@/components/documents/documents-context.tsx';
import { askForName } from '@/components/documents/documents-view.ts';
import { tabsFit } from '@/components/documents/tabs/tab-look.ts';
import { useClosing } from '@/components/documents/use-closing.ts';
import { useShell, useShellStore } from '@/components/editor/shell-context.tsx';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { askForFiles } from '@/components/import/import-store.ts';
import { ChooseFile } from '@/components/start/choose-file.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Menu, MenuItem } from '@/components/ui/menu.tsx';
import { MenuSeparator } from '@/components/ui/menu-choice.tsx';
import { useShortcut } from '@/components/ui/shortcut.ts';
import { useMatches } from '@/components/ui/use-matches.ts';
import { NarrowChoices } from './narrow-choices.tsx';

/** What can be done with the document as a whole; on a narrow page also what the header has no room for. */
export function DocumentMenu() {
  const t = useTranslations('header');
  const editor = useEditorStore();
  const shell = useShellStore();
  const { id, name } = useDocuments(({ active }) => active);
  const begin = useDocuments((documents) => documents.begin);
  const duplicate = useDocuments((documents) => documents.duplicate);
  const close = useClosing();
  const save = useShortcut('S');
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
          <MenuItem
            icon={<TextAlignStart aria-hidden className={icon} />}
            disabled={empty}
            onSelect={() =>
              void import('@/components/text-pane/format/format-now.ts').then((file) => file.formatNow(editor, shell))
            }
          >
            {t('format')}
          </MenuItem>
          <CompareMenu />
          <MenuItem
            icon={<Download aria-hidden className={icon} />}
            shortcut={save}
            disabled={empty}
            onSelect={() => openDialog('download')}
          >
            {t('download')}
          </MenuItem>
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
