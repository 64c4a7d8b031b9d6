'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { type LineName, lines, type Target } from '@/lib/node-files/index.ts';
import type { Locale } from '@/messages/locale.ts';
import { listIn } from '@/messages/values-in.ts';

/** Lines and containerd in words. */
export function useLineWords() {
  const t = useTranslations('target');
  const locale = useLocale();
  return useMemo(() => lineWords(t, locale), [t, locale]);
}

function lineWords(t: ReturnType<typeof useTranslations<'target'>>, locale: Locale) {
  return {
    /** The releases of a line: `v1.31.6 – v1.33.4`. */
    range(line: LineName): string {
      const { first, last } = lines[line].releases;
      if (last === null) return t('range.open', { first });
      return first === last ? first : t('range.closed', { first, last });
    },
    /** Where the line began on older minors; empty where it did not. */
    backports(line: LineName): string {
      const { backports } = lines[line];
      return backports.length === 0 ? '' : t('range.backports', { releases: listIn(locale, backports) });
    },
    /** Without the word before it. */
    containerdVersion: ({ release, line, containerd }: Target) =>
      release === null ? containerdRange(line) : plainVersion(containerd),
    containerdOfLine: (line: LineName) => t('containerd', { version: containerdRange(line) }),
    /** A release has one containerd, a line those of its releases. */
    containerd: ({ release, line, containerd }: Target) =>
      t('containerd', { version: release === null ? containerdRange(line) : plainVersion(containerd) }),
  };
}

function containerdRange(line: LineName): string {
  const { from, to } = lines[line].containerd;
  return from === to ? from : `${from} – ${to}`;
}

/** Without the mark of K3s' own build: `2.0.5-k3s2` is built from 2.0.5. */
export function plainVersion(containerd: string): string {
  return containerd.split('-')[0] ?? containerd;
}
