'use client';

import { GripVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, type RefObject, useCallback, useId } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { UnusedNote } from '@/components/unused/unused-note.tsx';
import { useUnused } from '@/components/unused/use-unused.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { FieldError } from '../fields/field-error.tsx';
import { endpointOutcome } from '../hosts/endpoint-outcome.ts';
import { litUpClass } from '../state/lit-up-class.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { useLitUp } from '../state/use-lit-up.ts';
import { EndpointButtons } from './endpoint-buttons.tsx';
import { EndpointInput } from './endpoint-input.tsx';
import { EndpointOutcomeLine } from './endpoint-outcome-line.tsx';
import type { EndpointActions } from './use-endpoint-actions.ts';

type EndpointFieldProps = {
  mirror: string;
  rowKey: number;
  value: string;
  written: boolean;
  index: number;
  /** Its index in the document, or its key while it is not there. */
  place: number | string;
  count: number;
  error: string | undefined;
  actions: RefObject<EndpointActions>;
  /** Where the row leaves its element, for dragging. */
  elements: RefObject<Map<number, HTMLElement>>;
};

/** One endpoint: its place, its text, what becomes of it, and what can be done with it. */
export const EndpointField = memo(function EndpointField(props: EndpointFieldProps) {
  const { mirror, rowKey, value, written, index, place, count, error, actions, elements } = props;
  const t = useTranslations('form');
  const readOnly = useReadOnly();
  const target = useEditor((state) => state.target);
  const path = ['mirrors', mirror, 'endpoint', place];
  const litUp = useLitUp(path) && written;
  const id = useId();
  const register = useCallback(
    (element: HTMLElement | null) => {
      if (element) elements.current.set(rowKey, element);
      else elements.current.delete(rowKey);
    },
    [elements, rowKey],
  );
  const unused = useUnused(path);
  const outcome = written && value !== '' ? endpointOutcome(value, target) : null;
  return (
    <li
      ref={register}
      data-unused={unused ? '' : undefined}
      className={classNames(
        'grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-1 bg-surface data-dnd-dragging:rounded data-dnd-dragging:shadow-lg',
        litUp && litUpClass,
      )}
    >
      <span
        data-handle
        aria-hidden
        className={classNames(
          'flex h-7 w-7 shrink-0 touch-none items-center justify-end text-faint select-none pointer-coarse:h-10',
          count > 1 && !readOnly && 'cursor-grab hover:text-ink',
        )}
      >
        <span className="text-sm tabular-nums">{index + 1}</span>
        <GripVertical className={classNames('size-3.5', count === 1 && 'invisible')} />
      </span>
      <div className="@max-sm:col-span-2 pointer-coarse:@max-md:col-span-2">
        <EndpointInput
          path={path}
          value={value}
          written={written}
          index={index}
          label={t('endpoint.label', { mirror: hideUrlPassword(mirror), number: index + 1 })}
          outcome={outcome}
          describedBy={id}
          invalid={error !== undefined}
          actions={actions}
        />
      </div>
      <EndpointButtons
        mirror={mirror}
        index={index}
        count={count}
        text={written ? value : ''}
        place={place}
        host={outcome?.kind === 'asked' ? outcome.host : null}
        actions={actions}
      />
      <div id={id} className="col-start-2 col-end-4 row-start-2 @max-sm:col-end-3 pointer-coarse:@max-md:col-end-3">
        {error ? (
          <FieldError message={error} />
        ) : unused ? (
          <UnusedNote reason={unused} />
        ) : (
          <EndpointOutcomeLine value={value} outcome={outcome} />
        )}
      </div>
    </li>
  );
});
