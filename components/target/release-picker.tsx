'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { type SearchGroup, SearchSelect } from '@/components/ui/search-select.tsx';
import { newestLine, type TargetError } from '@/lib/node-files/index.ts';
import { findReleases } from './find-releases.ts';
import { plainVersion, useLineWords } from './use-line-words.ts';
import type { TargetChoice } from './use-target.ts';

type Translate = ReturnType<typeof useTranslations<'target'>>;

/** Chooses a release, a whole line, or any release that is typed. */
export function ReleasePicker({ choice }: { choice: TargetChoice }) {
  const t = useTranslations('target');
  const words = useLineWords();
  const { target, choose } = choice;
  const { program } = target;

  const find = useCallback((query: string) => groupsOf(findReleases(program, query), t, words), [program, t, words]);

  return (
    <SearchSelect
      label={t('release')}
      chosen={target.release ?? words.range(target.line)}
      value={target.release === null ? `line:${target.line}` : `release:${target.release}`}
      find={find}
      placeholder={t('search')}
      nothingFound={(query) => useless(findReleases(program, query).error)}
      onChange={(value) => {
        const name = value.slice(value.indexOf(':') + 1);
        choose(value.startsWith('line:') ? { line: name } : { release: name });
      }}
    />
  );

  function useless(error: TargetError | null): string {
    if (error?.kind === 'release-too-old') return t('errors.tooOld', { oldest: error.oldest });
    if (error?.kind === 'release-of-other-program') return t('errors.otherProgram', { program });
    return t('errors.nothing');
  }
}

function groupsOf(
  found: ReturnType<typeof findReleases>,
  t: Translate,
  words: ReturnType<typeof useLineWords>,
): readonly SearchGroup[] {
  const unknown = found.unknown === null ? [] : [found.unknown];
  const typed = {
    value: 'unknown',
    label: t('groups.unknown'),
    items: unknown.map((release) => ({ value: `release:${release}`, label: release, detail: t('unknownDetail') })),
  };
  const lines = {
    value: 'lines',
    label: t('groups.lines'),
    items: found.lines.map((line) => ({
      value: `line:${line}`,
      label: line === newestLine ? t('newest', { range: words.range(line) }) : words.range(line),
      detail: words.containerdOfLine(line),
    })),
  };
  const releases = {
    value: 'releases',
    label: t('groups.releases'),
    items: found.releases.map(({ name, date, containerd }) => ({
      value: `release:${name}`,
      label: name,
      detail: `${date} · ${plainVersion(containerd)}`,
    })),
  };
  const groups = found.exact ? [releases, lines] : [typed, lines, releases];
  return groups.filter(({ items }) => items.length > 0);
}
