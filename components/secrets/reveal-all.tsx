'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { hideAllSecrets, revealedSecrets, revealSecrets } from './revealed-store.ts';
import { secretsOf } from './secrets-of.ts';

/** Shows every secret of the document, or hides all again; not there where the document has none. */
export function RevealAll() {
  const t = useTranslations('secrets');
  const editor = useEditorStore();
  const any = useEditor(({ reading }) => secretsOf(reading).length > 0);
  const shown = useStore(revealedSecrets, ({ keys }) => keys.size > 0);
  if (!any) return null;
  const Icon = shown ? EyeOff : Eye;
  return (
    <IconButton
      label={t(shown ? 'hideAll' : 'showAll')}
      icon={<Icon aria-hidden className="size-4" />}
      onClick={() =>
        shown ? hideAllSecrets() : revealSecrets(secretsOf(editor.getState().reading).map(({ key }) => key))
      }
    />
  );
}
