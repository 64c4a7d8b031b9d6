'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { undoKey } from '@/components/shortcuts/page-keys.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { useAriaShortcut, useShortcut } from '@/components/ui/shortcut.ts';

/** The one history over form and text, a step back and a step forth. */
export function UndoButtons() {
  const t = useTranslations('header');
  const undo = useEditor((state) => state.undo);
  const redo = useEditor((state) => state.redo);
  const canUndo = useEditor((state) => state.history.past.length > 0);
  const canRedo = useEditor((state) => state.history.future.length > 0);
  return (
    <div className="flex">
      <IconButton
        label={t('undo')}
        shortcut={useShortcut(undoKey)}
        aria-keyshortcuts={useAriaShortcut(undoKey)}
        icon={<Undo2 aria-hidden className="size-4" />}
        disabled={!canUndo}
        focusableWhenDisabled
        onClick={undo}
      />
      <IconButton
        label={t('redo')}
        shortcut={useShortcut(undoKey, true)}
        aria-keyshortcuts={useAriaShortcut(undoKey, true)}
        icon={<Redo2 aria-hidden className="size-4" />}
        disabled={!canRedo}
        focusableWhenDisabled
        onClick={redo}
      />
    </div>
  );
}
