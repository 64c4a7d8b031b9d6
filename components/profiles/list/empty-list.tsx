'use client';

import { ClipboardPaste, Copy, LayoutTemplate } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { NextRow } from '../next-row.tsx';

const ways = [
  { name: 'template', Icon: LayoutTemplate },
  { name: 'own', Icon: ClipboardPaste },
  { name: 'copy', Icon: Copy },
] as const;

/** What a profile is, and how to begin one. There is none to copy yet. */
export function EmptyList({ mayEdit }: { mayEdit: boolean }) {
  const t = useTranslations('profiles');
  return (
    <section className="grid max-w-3xl gap-4">
      <p className="text-lg text-muted">{t('list.explained')}</p>
      {mayEdit ? (
        <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
          {ways.map(({ name, Icon }) => (
            <li key={name}>
              <NextRow
                href={`/profiles/new?from=${name}`}
                icon={<Icon aria-hidden className="size-4" />}
                title={t(`new.ways.${name}.title`)}
                detail={t(`new.ways.${name}.detail`)}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{t('list.nothingToSee')}</p>
      )}
    </section>
  );
}
