'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { VirtualList } from '@/components/ui/virtual-list.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { EndpointGroup } from '../state/endpoint-groups.ts';
import { useProbes } from '../state/probe-store.ts';
import type { Endpoint } from '../state/shown-test.ts';
import { EndpointRow } from './endpoint-row.tsx';

type Row = { readonly group: EndpointGroup } | { readonly endpoint: Endpoint; readonly host: string };

/** All endpoints under their mirrors, each with what came of its test. */
export function EndpointList({ groups }: { groups: readonly EndpointGroup[] }) {
  const t = useTranslations('probe.view');
  const program = useEditor(({ target }) => (target.program === 'k3s' ? 'K3s' : 'RKE2'));
  const readable = useEditor(({ reading }) => reading.accepted);
  const chosen = useProbes((probes) => probes.chosen);
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const shown = rows.findIndex((row) => 'endpoint' in row && isChosen(row.endpoint, chosen));
  return (
    <div className="flex min-w-0 flex-col md:min-h-0 md:border-r md:border-line">
      {readable ? null : <p className="px-3 pt-2 text-muted">{t('broken', { program })}</p>}
      {rows.length === 0 ? (
        <p className="p-3 text-muted">{t('none')}</p>
      ) : (
        <VirtualList
          label={t('list')}
          items={rows}
          keyOf={keyOf}
          estimate={44}
          inView={shown}
          className="max-md:max-h-[32dvh] md:min-h-0 md:flex-1"
        >
          {(row) =>
            'group' in row ? (
              <GroupHeading group={row.group} />
            ) : (
              <EndpointRow endpoint={row.endpoint} host={row.host} shown={isChosen(row.endpoint, chosen)} />
            )
          }
        </VirtualList>
      )}
    </div>
  );
}

function GroupHeading({ group: { mirror, isMirror } }: { group: EndpointGroup }) {
  const t = useTranslations('probe.view');
  const name = hideUrlPassword(mirror);
  return (
    <h3 className="truncate px-3 pt-2 pb-0.5 text-sm font-semibold text-muted">
      {mirror === '*' ? t('any') : isMirror ? name : t('alone', { name })}
    </h3>
  );
}

function isChosen({ mirror, endpoint }: Endpoint, chosen: Pick<Endpoint, 'mirror' | 'endpoint'> | null): boolean {
  return chosen?.mirror === mirror && chosen.endpoint === endpoint;
}

function rowsOf(groups: readonly EndpointGroup[]): readonly Row[] {
  return groups.flatMap((group): Row[] => [
    { group },
    ...group.endpoints.map((endpoint) => ({ endpoint, host: group.host })),
  ]);
}

function keyOf(row: Row): string {
  return 'group' in row ? `group ${row.group.mirror}` : `${row.endpoint.endpoint} ${row.endpoint.mirror}`;
}
