'use client';

import { GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { compareKey } from '@/components/shortcuts/page-keys.ts';
import { useAriaFreeKey, useFreeKey } from '@/components/ui/free-keys.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { compareReleases } from './compare-releases.ts';

/** Opens the comparison of the open document's target with another. */
export function CompareButton() {
  const t = useTranslations('target');
  const editor = useEditorStore();
  const empty = useEditor((state) => state.text === '');
  return (
    <IconButton
      label={t('compare')}
      shortcut={useFreeKey(compareKey)}
      aria-keyshortcuts={useAriaFreeKey(compareKey)}
      icon={<GitCompareArrows aria-hidden className="size-4" />}
      disabled={empty}
      focusableWhenDisabled
      onClick={() => compareReleases(editor)}
    />
  );
}
