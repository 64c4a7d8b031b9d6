'use client';

import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { secretsIn } from '@/components/secrets/secret-feed.ts';
import { CopyButton } from '@/components/ui/copy-button.tsx';

/** Copies registries.yaml as it is, and says so where it holds what the page hides. */
export function CopyDocument() {
  const t = useTranslations('text');
  const store = useEditorStore();
  const empty = useEditor(({ text }) => text === '');
  const secret = useStore(secretsIn(store), ({ list }) => list.length > 0);
  return (
    <CopyButton
      disabled={empty}
      text={() => {
        store.getState().settle();
        return store.getState().text;
      }}
      labels={{
        copy: t(secret ? 'copyWithSecrets' : 'copy'),
        copied: t(secret ? 'copiedWithSecrets' : 'copied'),
        failed: t('copyFailed'),
      }}
    />
  );
}
