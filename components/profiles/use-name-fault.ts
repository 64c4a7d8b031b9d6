'use client';

import { useTranslations } from 'next-intl';
import { longestProfileName, profileNameFault } from '@/lib/profile/profile-name.ts';

/** What is wrong about a name as it is typed, in words; null where nothing is. */
export function useNameFault(name: string, taken: readonly string[]): string | null {
  const t = useTranslations('profiles.name');
  const fault = profileNameFault(name);
  if (fault) return t(`faults.${fault.id}`, { sign: fault.sign, count: longestProfileName });
  return taken.includes(name) ? t('faults.taken', { name }) : null;
}
