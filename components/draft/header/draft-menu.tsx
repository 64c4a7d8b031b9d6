'use client';

import { Download, FolderOpen, Menu as MenuIcon, Pencil, TextAlignStart } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useShell, useShellStore } from '@/components/editor/shell-context.tsx';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { NarrowChoices } from '@/components/header/narrow-choices.tsx';
import { ChooseFile } from '@/components/start/choose-file.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Menu, MenuItem } from '@/components/ui/menu.tsx';
import { useShortcut } from '@/components/ui/shortcut.ts';
import { useDraft } from '../draft-context.tsx';
import { askForTitle } from './title-view.ts';

/** What can be done with the draft as a whole; on a narrow page also what the header has no room for. */
export function DraftMenu() {
  const t = useTranslations('header');
  const draft = useTranslations('draft');
  const editor = useEditorStore();
  const shell = useShellStore();
  const looksOnly = useDraft((state) => state.looksOnly);
  const empty = useEditor((state) => state.text === '');
  const openDialog = useShell((state) => state.openDialog);
  const save = useShortcut('S');
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
          <MenuItem
            icon={<TextAlignStart aria-hidden className={icon} />}
            disabled={empty || looksOnly}
            onSelect={() =>
              void import('@/components/text-pane/format/format-now.ts').then((file) => file.formatNow(editor, shell))
            }
          >
            {t('format')}
          </MenuItem>
          <MenuItem
            icon={<Download aria-hidden className={icon} />}
            shortcut={save}
            disabled={empty}
            onSelect={() => openDialog('download')}
          >
            {t('download')}
          </MenuItem>
          <NarrowChoices />
        </Menu>
      )}
    </ChooseFile>
  );
}
