'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useRef } from 'react';
import { type Control, useFormState } from 'react-hook-form';
import { Button } from '@/components/ui/button.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { EndpointRow } from '../rows/endpoint-rows.ts';
import { pathAttribute } from '../state/controls.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { EndpointField } from './endpoint-field.tsx';
import { endpointPlace } from './endpoint-path.ts';
import { FoldedEndpoints } from './folded-endpoints.tsx';
import type { MirrorValues } from './mirror-values.ts';
import { EmbeddedFirst, LastResortLine } from './route-lines.tsx';
import { useEndpointActions } from './use-endpoint-actions.ts';
import { useFold } from './use-fold.ts';

// Dragging is a tenth of the page's script; typing need not wait for it.
const SortableRows = lazy(async () => ({ default: (await import('./sortable.tsx')).SortableRows }));

type EndpointListProps = {
  mirror: string;
  rows: readonly EndpointRow[];
  onChange: (rows: readonly EndpointRow[]) => void;
  control: Control<MirrorValues>;
};

/** The way of a pull through a mirror: its endpoints in the order in which they are asked, then the registry itself. */
export function EndpointList({ mirror, rows, onChange, control }: EndpointListProps) {
  const t = useTranslations('form');
  const readOnly = useReadOnly();
  const { errors } = useFormState({ control, name: 'endpoint' });
  const { shown, showMore, follow } = useFold(mirror, rows);
  const actions = useEndpointActions(mirror, rows, (next) => {
    follow(next);
    onChange(next);
  });
  const elements = useRef(new Map<number, HTMLElement>());
  return (
    <>
      <EmbeddedFirst mirror={mirror} />
      <ol aria-label={t('endpoint.list', { mirror: hideUrlPassword(mirror) })} className="grid gap-0.5">
        {shown.map((row, index) => (
          <EndpointField
            key={row.key}
            mirror={mirror}
            rowKey={row.key}
            value={row.value}
            written={row.written}
            index={index}
            place={endpointPlace(rows, index)}
            count={rows.length}
            error={errors.endpoint?.[index]?.value?.message}
            actions={actions}
            elements={elements}
          />
        ))}
      </ol>
      <FoldedEndpoints mirror={mirror} rows={rows} shown={shown.length} onShow={showMore} />
      <Suspense>
        <SortableRows
          keys={shown.map((row) => row.key).join(' ')}
          elements={elements}
          disabled={readOnly || rows.length < 2}
          actions={actions}
        />
      </Suspense>
      <LastResortLine mirror={mirror} />
      <Button
        variant="quiet"
        className="-ml-2.5"
        disabled={readOnly}
        data-path={pathAttribute(['mirrors', mirror, 'endpoint'])}
        aria-label={t('endpoint.addTo', { mirror: hideUrlPassword(mirror) })}
        onClick={() => actions.current.insertAfter(rows.length - 1)}
      >
        <Plus aria-hidden className="size-3.5" />
        {t('endpoint.add')}
      </Button>
    </>
  );
}
