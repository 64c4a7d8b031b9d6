'use client';

import { GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { MenuItem, Submenu } from '@/components/ui/menu.tsx';
import { compareWith } from './compare-with.ts';
import { useDocuments, useDocumentsStore } from './documents-context.tsx';

/** The documents that the one that is shown can be compared with, in a menu of their own. */
export function CompareMenu() {
  const t = useTranslations('documents');
  const documents = useDocumentsStore();
  const entries = useDocuments((state) => state.entries);
  const active = useDocuments((state) => state.active);
  const others = entries.filter((entry) => entry !== active && entry.name !== '');
  return (
    <Submenu
      icon={<GitCompareArrows aria-hidden className="size-4 text-muted" />}
      label={t('compare')}
      disabled={active.name === '' || others.length === 0}
    >
      {others.map((entry) => (
        <MenuItem key={entry.id} onSelect={() => compareWith(documents, entry)}>
          <span className="block max-w-60 truncate">{entry.name}</span>
        </MenuItem>
      ))}
    </Submenu>
  );
}
