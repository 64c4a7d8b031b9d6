'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useRef, useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { arrange, firstOrder, type ListedProfile, orderBy } from './arrange.ts';
import { ProfileTable } from './profile-table.tsx';
import { searchKey, useListKeys } from './use-list-keys.ts';

/** All profiles, found by typing, walked by the arrow keys. */
export function ProfileList({ profiles, now }: { profiles: readonly ListedProfile[]; now: string }) {
  const t = useTranslations('profiles.list');
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState(firstOrder);
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const press = useListKeys(place, field);
  const found = arrange(profiles, useDeferredValue(query), order);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys work wherever the focus is in the list
    <div ref={place} className="grid grid-cols-[minmax(0,1fr)] gap-3" onKeyDown={press}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <label {...inPalette('find-profiles')} className="relative flex w-full max-w-90 items-center">
          <span className="sr-only">{t('search')}</span>
          <Search aria-hidden className="pointer-events-none absolute left-2 size-3.5 text-faint" />
          <input
            ref={field}
            type="search"
            value={query}
            placeholder={t('search')}
            spellCheck={false}
            autoComplete="off"
            aria-keyshortcuts={searchKey}
            className="h-7 w-full min-w-0 rounded border border-line bg-surface pr-8 pl-7 hover:border-line-strong pointer-coarse:h-10"
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <kbd aria-hidden className="absolute right-2 font-sans text-sm text-faint pointer-coarse:hidden">
            {searchKey}
          </kbd>
        </label>
        <p role="status" className="text-muted tabular-nums">
          {query.trim() === ''
            ? t('count', { count: profiles.length })
            : t('found', { count: found.length, all: profiles.length })}
        </p>
      </div>
      {found.length === 0 ? (
        <p className="text-muted">{t('nothingFound')}</p>
      ) : (
        <ProfileTable
          profiles={found}
          now={now}
          order={order}
          onOrder={(column) => setOrder((before) => orderBy(column, before))}
        />
      )}
    </div>
  );
}
