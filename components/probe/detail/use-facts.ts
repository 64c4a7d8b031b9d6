'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Facts } from '@/lib/probe/facts.ts';
import { listIn } from '@/messages/values-in.ts';

export type Fact = {
  readonly name: string;
  readonly value: string;
  /** Whether it is in words, and no name or number of the network's own. */
  readonly isText: boolean;
};

/** What a stage found out, as names and values; what there was none of is left out. */
export function useFacts(facts: Facts): readonly Fact[] {
  const t = useTranslations('probe.view.fact');
  const locale = useLocale();
  const list = (values: readonly string[]) => listIn(locale, values);
  const own = (name: string, value: string | null): Fact[] =>
    value === null || value === '' ? [] : [{ name, value, isText: false }];
  const said = (name: string, value: string): Fact[] => [{ name, value, isText: true }];
  switch (facts.stage) {
    case 'name':
      return own(t('addresses'), list(facts.addresses));
    case 'connection':
      return own(t('address'), `${facts.address.includes(':') ? `[${facts.address}]` : facts.address}:${facts.port}`);
    case 'tls': {
      const { verifiedBy } = facts;
      const key = verifiedBy?.from === 'document' ? 'verifiedDocument' : 'verifiedPublic';
      return [
        ...own(t('protocol'), facts.protocol),
        ...(verifiedBy === null ? [] : said(t('verified'), t(key, { name: verifiedBy.name }))),
        ...said(t('client'), t(`client-${facts.clientCertificate}`)),
      ];
    }
    case 'api':
      return answer();
    case 'login':
      return [
        ...said(t('asked'), t(`asked-${facts.asked}`)),
        ...said(t('login'), t(`login-${facts.login}`)),
        ...own(t('realm'), facts.realm),
        ...own(t('service'), facts.service),
        ...own(t('scopes'), list(facts.scopes)),
        ...own(t('granted'), facts.granted && list(facts.granted)),
      ];
    case 'image': {
      const { digest, mediaType, size, platforms, rateLimit } = facts;
      return [
        ...answer(),
        ...own(t('digest'), digest),
        ...own(t('mediaType'), mediaType),
        ...(size === null ? [] : said(t('size'), t('bytes', { size }))),
        ...own(t('platforms'), list(platforms)),
        ...(rateLimit === null
          ? []
          : own(t('rate'), t('rateOf', { remaining: rateLimit.remaining ?? '?', limit: rateLimit.limit ?? '?' }))),
      ];
    }
  }

  function answer(): Fact[] {
    if (facts.stage !== 'api' && facts.stage !== 'image') return [];
    return [
      ...own(t('url'), facts.url),
      ...own(t('redirects'), list(facts.redirects)),
      ...own(t('status'), String(facts.status)),
      ...own(t('contentType'), facts.contentType),
      ...own(t('apiVersion'), facts.apiVersion),
    ];
  }
}
