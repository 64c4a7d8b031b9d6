'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { hideAllSecrets, revealedSecrets, revealSecrets } from './revealed-store.ts';
import { secretsIn } from './secret-feed.ts';

/** Shows every secret of the document, or hides all again; not there where the document has none. */
export function RevealAll() {
  const t = useTranslations('secrets');
  const feed = secretsIn(useEditorStore());
  const any = useStore(feed, ({ list }) => list.length > 0);
  const shown = useStore(revealedSecrets, ({ keys }) => keys.size > 0);
  if (!any) return null;
  const Icon = shown ? EyeOff : Eye;
  return (
    <IconButton
      label={t(shown ? 'hideAll' : 'showAll')}
      icon={<Icon aria-hidden className="size-4" />}
      onClick={() => (shown ? hideAllSecrets() : revealSecrets(feed.getState().list.map(({ key }) => key)))}
    />
  );
}
