'use client';

import { Command, Download, FilePlus2, FolderOpen, Menu as MenuIcon, ServerCog, TextAlignStart } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useShell, useShellStore } from '@/components/editor/shell-context.tsx';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { askForFiles } from '@/components/import/import-store.ts';
import { LanguageChoice } from '@/components/language/language-switch.tsx';
import { ChooseFile } from '@/components/start/choose-file.tsx';
import { useOpen } from '@/components/start/use-open.ts';
import { ThemeChoice } from '@/components/theme/theme-switch.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Menu, MenuItem } from '@/components/ui/menu.tsx';
import { MenuSeparator } from '@/components/ui/menu-choice.tsx';
import { useShortcut } from '@/components/ui/shortcut.ts';
import { useMatches } from '@/components/ui/use-matches.ts';

/** What can be done with the document as a whole; on a narrow page also what the header has no room for. */
export function DocumentMenu() {
  const t = useTranslations('header');
  const open = useOpen();
  const editor = useEditorStore();
  const shell = useShellStore();
  const save = useShortcut('S');
  const empty = useEditor((state) => state.text === '');
  const openDialog = useShell((shell) => shell.openDialog);
  const narrow = !useMatches('(width >= 760px)', true);
  return (
    <ChooseFile>
      {(choose) => (
        <Menu trigger={<IconButton label={t('menu')} icon={<MenuIcon aria-hidden className="size-4" />} />}>
          <MenuItem
            icon={<FilePlus2 aria-hidden className="size-4 text-muted" />}
            disabled={empty}
            onSelect={open.nothing}
          >
            {t('new')}
          </MenuItem>
          <MenuItem icon={<FolderOpen aria-hidden className="size-4 text-muted" />} onSelect={choose}>
            {t('open')}
          </MenuItem>
          <MenuItem icon={<ServerCog aria-hidden className="size-4 text-muted" />} onSelect={askForFiles}>
            {t('import')}
          </MenuItem>
          <MenuItem
            icon={<TextAlignStart aria-hidden className="size-4 text-muted" />}
            disabled={empty}
            onSelect={() =>
              void import('@/components/text-pane/format/format-now.ts').then((file) => file.formatNow(editor, shell))
            }
          >
            {t('format')}
          </MenuItem>
          <MenuItem
            icon={<Download aria-hidden className="size-4 text-muted" />}
            shortcut={save}
            disabled={empty}
            onSelect={() => openDialog('download')}
          >
            {t('download')}
          </MenuItem>
          {narrow ? (
            <>
              <MenuSeparator />
              <MenuItem
                icon={<Command aria-hidden className="size-4 text-muted" />}
                onSelect={() => openDialog('palette')}
              >
                {t('commands')}
              </MenuItem>
              <MenuSeparator />
              <LanguageChoice />
              <MenuSeparator />
              <ThemeChoice />
            </>
          ) : null}
        </Menu>
      )}
    </ChooseFile>
  );
}
