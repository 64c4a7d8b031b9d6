'use client';

import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSecretWords } from '@/components/secrets/use-secret-words.ts';
import type { ToldComparison } from './compare-page.tsx';

/** Of each secret whether it is another one; what it is stays with those who may see it. */
export function SecretChanges({ secrets }: { secrets: ToldComparison['secrets'] }) {
  const t = useTranslations('profiles.compare.secrets');
  const { nameOf } = useSecretWords();
  if (secrets.length === 0) return null;
  return (
    <div className="grid gap-1 border-t border-line pt-3">
      <h3 className="text-sm text-muted">{t('title')}</h3>
      <ul className="grid gap-1">
        {secrets.map(({ kind, path, name, change }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a secret that K3s does not read has nothing else to be known by
          <li key={index} className="flex items-center gap-2">
            <KeyRound aria-hidden className="size-3.5 shrink-0 text-faint" />
            <span className="min-w-0 wrap-anywhere">{path === null && name !== '' ? name : nameOf(path, kind)}</span>
            <span className={change === 'unchanged' ? 'text-faint' : 'text-accent'}>{t(change)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
