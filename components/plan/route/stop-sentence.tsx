'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Attempt } from '@/lib/pull/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import { PlaceLink } from './place-link.tsx';

/** What a host is asked for, with which login and which TLS, each with the way to its place in the document. */
export function StopSentence({ attempt }: { attempt: Attempt }) {
  const t = useTranslations('plan.view');
  const { sources, places, host, repository, rewrite, credential, tls, thenHttp } = attempt;
  const tlsPath = places.tls[0]?.slice(0, 3);
  const linked = (path: ModelPath | undefined) => (words: ReactNode) => <PlaceLink path={path}>{words}</PlaceLink>;
  return (
    <p className="wrap-anywhere">
      {t.rich('stop', {
        host,
        repository,
        rewritten: rewrite === null ? 'no' : 'yes',
        from: rewrite?.from ?? '',
        login: credential ? 'sent' : places.credential.length > 0 ? 'unusable' : 'none',
        user: credential?.user ?? '',
        key: String(places.credential[0]?.[1] ?? ''),
        verify: tls.skipVerify ? 'skip' : tls.ca === null ? 'usual' : 'ca',
        ca: tls.ca ?? '',
        client: tls.cert === null ? 'no' : 'yes',
        cert: tls.cert ?? '',
        http: thenHttp ? 'yes' : 'no',
        asked: linked(sources[0]),
        rewriting: linked(places.rewrite[0]),
        credential: linked(places.credential[0]),
        tls: linked(tlsPath),
        name: (words) => <span className="font-mono text-sm">{words}</span>,
      })}
    </p>
  );
}
