'use client';

import { GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { useCommandKey } from '@/components/ui/shortcut.ts';
import { compareReleases } from './compare-releases.ts';

/** Opens the comparison of the open document's target with another. */
export function CompareButton() {
  const t = useTranslations('target');
  const editor = useEditorStore();
  const mac = useCommandKey();
  const empty = useEditor((state) => state.text === '');
  return (
    <IconButton
      label={t('compare')}
      shortcut={mac ? '⌃⇧D' : 'Alt+Shift+D'}
      aria-keyshortcuts={mac ? 'Control+Shift+D' : 'Alt+Shift+D'}
      icon={<GitCompareArrows aria-hidden className="size-4" />}
      disabled={empty}
      focusableWhenDisabled
      onClick={() => compareReleases(editor)}
    />
  );
}
