'use client';

import { TextAlignStart } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useShellStore } from '@/components/editor/shell-context.tsx';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { formatKeys } from '@/components/shortcuts/shortcuts.ts';
import { useAriaKeys, useKeys } from '@/components/shortcuts/use-keys.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { formatNow } from './format-now.ts';

export function FormatButton() {
  const t = useTranslations('text');
  const editor = useEditorStore();
  const shell = useShellStore();
  const empty = useEditor(({ text }) => text === '');
  const shortcut = useKeys(formatKeys);
  const keys = useAriaKeys(formatKeys);
  return (
    <IconButton
      label={t('format.action')}
      shortcut={shortcut}
      aria-keyshortcuts={keys}
      icon={<TextAlignStart aria-hidden className="size-4" />}
      disabled={empty}
      onClick={() => formatNow(editor, shell)}
    />
  );
}
