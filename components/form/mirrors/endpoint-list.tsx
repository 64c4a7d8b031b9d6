'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type Control, useFormState } from 'react-hook-form';
import { Button } from '@/components/ui/button.tsx';
import type { EndpointRow } from '../rows/endpoint-rows.ts';
import { pathAttribute } from '../state/controls.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { EndpointField } from './endpoint-field.tsx';
import { endpointPlace } from './endpoint-path.ts';
import type { MirrorValues } from './mirror-values.ts';
import { EmbeddedFirst, LastResortLine } from './route-lines.tsx';
import { SortableList } from './sortable.tsx';
import { useEndpointActions } from './use-endpoint-actions.ts';

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
  const actions = useEndpointActions(mirror, rows, onChange);
  return (
    <>
      <EmbeddedFirst mirror={mirror} />
      <SortableList onMove={actions.current.move}>
        <ol aria-label={t('endpoint.list', { mirror })} className="grid gap-0.5">
          {rows.map((row, index) => (
            <EndpointField
              key={row.key}
              mirror={mirror}
              row={row}
              index={index}
              place={endpointPlace(rows, index)}
              count={rows.length}
              error={errors.endpoint?.[index]?.value?.message}
              actions={actions}
            />
          ))}
        </ol>
      </SortableList>
      <LastResortLine mirror={mirror} />
      <Button
        variant="quiet"
        className="-ml-2.5"
        disabled={readOnly}
        data-path={pathAttribute(['mirrors', mirror, 'endpoint'])}
        aria-label={t('endpoint.addTo', { mirror })}
        onClick={() => actions.current.insertAfter(rows.length - 1)}
      >
        <Plus aria-hidden className="size-3.5" />
        {t('endpoint.add')}
      </Button>
    </>
  );
}
