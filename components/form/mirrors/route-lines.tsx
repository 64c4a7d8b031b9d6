'use client';

import { CornerDownRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names.ts';
import { ignoredFiles } from '@/lib/node-files/index.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { type Route, routeOf, sameRoute } from '../hosts/route.ts';
import { useEditorValue } from '../state/use-editor-value.ts';
import { HostSettingsButton } from './host-settings-button.tsx';
import { TestStateButton } from './test-state-button.tsx';

function useRoute(mirror: string): Route {
  return useEditorValue(
    ({ accepted, nodeFiles, target }) => routeOf(mirror, accepted.model, target, ignoredFiles(nodeFiles)),
    sameRoute,
  );
}

/** Says that the nodes ask each other before all endpoints. */
export const EmbeddedFirst = memo(function EmbeddedFirst({ mirror }: { mirror: string }) {
  const t = useTranslations('form');
  const { embeddedFirst } = useRoute(mirror);
  return embeddedFirst ? <RouteLine>{t('route.embeddedFirst')}</RouteLine> : null;
});

/** What is asked when all endpoints have failed: the registry itself, struck out where it is not. */
export const LastResortLine = memo(function LastResortLine({ mirror }: { mirror: string }) {
  const t = useTranslations('form');
  const { lastResort } = useRoute(mirror);
  if (lastResort.kind === 'listed') return null;
  if (lastResort.kind === 'wildcard' || lastResort.kind === 'nowhere') {
    return <RouteLine>{t(`route.${lastResort.kind}.${lastResort.past}`)}</RouteLine>;
  }
  const off = lastResort.kind === 'off';
  const after = lastResort.kind === 'asked' ? lastResort.after : 'endpoints';
  const any = lastResort.host === '*';
  const words = {
    host: hideUrlPassword(lastResort.host),
    mono: (chunks: ReactNode) => <span className="font-mono wrap-anywhere">{chunks}</span>,
  };
  return (
    <RouteLine
      button={
        off || any ? null : (
          <>
            <TestStateButton
              endpoint={{ mirror, endpoint: null, text: null }}
              name={t('test.itself', { host: words.host, mirror: hideUrlPassword(mirror) })}
            />
            <HostSettingsButton host={lastResort.host} />
          </>
        )
      }
    >
      <span className={classNames(off && 'line-through')}>
        {any ? t(`route.any.${after}`) : t.rich(`route.itself.${after}`, words)}
      </span>
      {lastResort.kind === 'off' ? <span className="text-faint"> {t(`route.off.${lastResort.by}`)}</span> : null}
    </RouteLine>
  );
});

function RouteLine({ children, button }: { children: ReactNode; button?: ReactNode }) {
  return (
    <div className="flex min-h-7 items-center gap-1 text-muted">
      <span className="flex w-7 shrink-0 justify-end pr-0.5">
        <CornerDownRight aria-hidden className="size-3.5 text-faint" />
      </span>
      <p className="min-w-0 flex-1 px-2 text-sm">{children}</p>
      {button}
    </div>
  );
}
