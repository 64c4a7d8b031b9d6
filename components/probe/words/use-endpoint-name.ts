'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { withoutPassword } from '@/components/form/mirrors/endpoint-parts.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { Endpoint } from '../state/shown-test.ts';

/** An endpoint as it is shown: its text, or that it is the registry itself. */
export function useEndpointName(): (endpoint: Pick<Endpoint, 'text'>, host: string) => string {
  const t = useTranslations('probe.view');
  return useCallback(
    ({ text }, host) => (text === null ? t('itself', { host: hideUrlPassword(host) }) : withoutPassword(text)),
    [t],
  );
}
