'use client';

import { useTranslations } from 'next-intl';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { secretsOf } from '@/components/secrets/secrets-of.ts';
import { CopyButton } from '@/components/ui/copy-button.tsx';

/** Copies registries.yaml as it is, and says so where it holds what the page hides. */
export function CopyDocument() {
  const t = useTranslations('text');
  const store = useEditorStore();
  const empty = useEditor(({ text }) => text === '');
  const secret = useEditor(({ reading }) => secretsOf(reading).length > 0);
  return (
    <CopyButton
      disabled={empty}
      text={() => store.getState().text}
      labels={{
        copy: t(secret ? 'copyWithSecrets' : 'copy'),
        copied: t(secret ? 'copiedWithSecrets' : 'copied'),
        failed: t('copyFailed'),
      }}
    />
  );
}
