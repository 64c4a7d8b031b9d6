'use client';

import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, type RefObject, useId } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { FieldError } from '../fields/field-error.tsx';
import { endpointOutcome } from '../hosts/endpoint-outcome.ts';
import type { EndpointRow } from '../rows/endpoint-rows.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { useLitUp } from '../state/use-lit-up.ts';
import { EndpointInput } from './endpoint-input.tsx';
import { EndpointOutcomeLine } from './endpoint-outcome-line.tsx';
import { HostSettingsButton } from './host-settings-button.tsx';
import { useSortableRow } from './sortable.tsx';
import type { EndpointActions } from './use-endpoint-actions.ts';

type EndpointFieldProps = {
  mirror: string;
  row: EndpointRow;
  index: number;
  /** Its index in the document, or its key while it is not there. */
  place: number | string;
  count: number;
  error: string | undefined;
  actions: RefObject<EndpointActions>;
};

/** One endpoint: its place, its text, what becomes of it, and what can be done with it. */
export const EndpointField = memo(function EndpointField(props: EndpointFieldProps) {
  const { mirror, row, index, place, count, error, actions } = props;
  const t = useTranslations('form');
  const readOnly = useReadOnly();
  const target = useEditor((state) => state.target);
  const path = ['mirrors', mirror, 'endpoint', place];
  const litUp = useLitUp(path) && row.written;
  const { ref, handleRef, isDragging } = useSortableRow(row.key, index, readOnly || count === 1);
  const id = useId();
  const outcome = row.written && row.value !== '' ? endpointOutcome(row.value, target) : null;
  const icon = 'size-3.5';
  const name = { mirror, number: index + 1 };
  return (
    <li
      ref={ref}
      className={classNames(
        'flex flex-wrap items-start gap-x-1 rounded bg-surface',
        litUp && 'shadow-[-6px_0_0_-4px_var(--color-accent)]',
        isDragging && 'relative z-10 shadow-lg',
      )}
    >
      <span
        ref={handleRef}
        aria-hidden
        className={classNames(
          'flex h-7 w-7 shrink-0 touch-none items-center justify-end text-faint select-none pointer-coarse:h-10',
          count > 1 && !readOnly && 'cursor-grab hover:text-ink',
        )}
      >
        <span className="text-sm tabular-nums">{index + 1}</span>
        <GripVertical className={classNames('size-3.5', count === 1 && 'invisible')} />
      </span>
      <div className="min-w-0 flex-1 basis-40">
        <EndpointInput
          path={path}
          row={row}
          index={index}
          label={t('endpoint.label', name)}
          outcome={outcome}
          describedBy={id}
          invalid={error !== undefined}
          actions={actions}
        />
        <div id={id}>
          {error ? <FieldError message={error} /> : <EndpointOutcomeLine value={row.value} outcome={outcome} />}
        </div>
      </div>
      <div className="ml-auto flex shrink-0">
        {outcome?.kind === 'asked' ? <HostSettingsButton host={outcome.host} /> : null}
        <IconButton
          label={t('endpoint.moveUp', name)}
          icon={<ArrowUp aria-hidden className={icon} />}
          disabled={readOnly || index === 0}
          focusableWhenDisabled
          onClick={() => actions.current.move(index, index - 1)}
        />
        <IconButton
          label={t('endpoint.moveDown', name)}
          icon={<ArrowDown aria-hidden className={icon} />}
          disabled={readOnly || index === count - 1}
          focusableWhenDisabled
          onClick={() => actions.current.move(index, index + 1)}
        />
        <IconButton
          label={t('endpoint.remove', name)}
          icon={<X aria-hidden className={icon} />}
          danger
          disabled={readOnly}
          onClick={() => actions.current.remove(index)}
        />
      </div>
    </li>
  );
});
