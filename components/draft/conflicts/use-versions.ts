'use client';

import { useTranslations } from 'next-intl';
import type { ProfileContent } from '@/lib/profile/content.ts';
import type { ContentConflict } from '@/lib/profile/merge-contents.ts';

type Version = { readonly name: 'before' | 'mine' | 'theirs'; readonly text: string | null };

/** What stood at a place and what either made of it, in words where it is no text. */
export function useVersions(conflict: ContentConflict): readonly Version[] {
  const t = useTranslations('draft.conflicts');
  if (conflict.kind === 'text') {
    const { base, mine, theirs } = conflict.shown;
    return [
      { name: 'before', text: trimmed(base) },
      { name: 'mine', text: trimmed(mine) },
      { name: 'theirs', text: trimmed(theirs) },
    ];
  }
  if (conflict.kind === 'target')
    return [
      { name: 'before', text: targetText(conflict.base) },
      { name: 'mine', text: targetText(conflict.mine) },
      { name: 'theirs', text: targetText(conflict.theirs) },
    ];
  const there = (text: string | null) => (text === null ? null : t('fileThere'));
  return [
    { name: 'mine', text: there(conflict.mine) },
    { name: 'theirs', text: there(conflict.theirs) },
  ];
}

/** Line breaks around it are where it stands, not what it is. */
function trimmed(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.replace(/^[\r\n]+|[\r\n]+$/g, '');
}

/** As its options are written on the command line. */
function targetText({ program, release, line, options }: ProfileContent['target']): string {
  return [
    `${program} ${release ?? line ?? ''}`,
    ...(options.noDefaultEndpoint ? ['--disable-default-registry-endpoint'] : []),
    ...(options.embedded ? ['--embedded-registry'] : []),
    `--snapshotter=${options.snapshotter}`,
    ...(options.selinux ? ['--selinux'] : []),
  ].join('\n');
}
