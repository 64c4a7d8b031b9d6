'use client';

import { Download, TextAlignStart } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useShell, useShellStore } from '@/components/editor/shell-context.tsx';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { MenuItem } from '@/components/ui/menu.tsx';
import { useShortcut } from '@/components/ui/shortcut.ts';

const icon = 'size-4 text-muted';

/** Lays the text out anew; not of one that is only looked at. */
export function FormatItem({ looksOnly = false }: { looksOnly?: boolean }) {
  const t = useTranslations('header');
  const editor = useEditorStore();
  const shell = useShellStore();
  const empty = useEditor((state) => state.text === '');
  return (
    <MenuItem
      icon={<TextAlignStart aria-hidden className={icon} />}
      disabled={empty || looksOnly}
      onSelect={() =>
        void import('@/components/text-pane/format/format-now.ts').then((file) => file.formatNow(editor, shell))
      }
    >
      {t('format')}
    </MenuItem>
  );
}

export function DownloadItem() {
  const t = useTranslations('header');
  const empty = useEditor((state) => state.text === '');
  const openDialog = useShell((shell) => shell.openDialog);
  const save = useShortcut('S');
  return (
    <MenuItem
      icon={<Download aria-hidden className={icon} />}
      shortcut={save}
      disabled={empty}
      onSelect={() => openDialog('download')}
    >
      {t('download')}
    </MenuItem>
  );
}
