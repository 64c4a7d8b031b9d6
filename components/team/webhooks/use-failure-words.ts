'use client';

import { useTranslations } from 'next-intl';

const told = [
  'address-refused',
  'port-refused',
  'no-such-name',
  'name-server',
  'certificate',
  'timeout',
  'closed',
  'connection-refused',
] as const;

/** Why a webhook did not take a notice, in words. */
export function useFailureWords(): (failure: string) => string {
  const t = useTranslations('team.webhooks.failures');
  return (failure) => {
    const status = /^status-(\d+)$/.exec(failure)?.[1];
    if (status !== undefined) return t('status', { status });
    const known = told.find((each) => each === failure);
    return known ? t(known) : t('other', { failure });
  };
}
