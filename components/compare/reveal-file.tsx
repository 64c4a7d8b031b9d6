'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { hideAllSecrets, revealedSecrets, revealSecrets } from '@/components/secrets/revealed-store.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { secretsIn } from './masked-diff.ts';
import type { FileDiff } from './work/outcome.ts';

/** Shows every secret of both sides of a file, or hides all again; not there where it has none. */
export function RevealFile({ file }: { file: FileDiff }) {
  const t = useTranslations('secrets');
  const shown = useStore(revealedSecrets, ({ keys }) => keys.size > 0);
  const secrets = secretsIn(file);
  if (secrets.length === 0) return null;
  const Icon = shown ? EyeOff : Eye;
  return (
    <IconButton
      label={t(shown ? 'hideAll' : 'showAll')}
      icon={<Icon aria-hidden className="size-4" />}
      onClick={() => (shown ? hideAllSecrets() : revealSecrets(secrets.map(({ key }) => key)))}
    />
  );
}
