'use client';

import { useTranslations } from 'next-intl';
import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import { useRevealed } from '@/components/secrets/revealed-store.ts';
import { classNames } from '@/components/ui/class-names.ts';
import { type ModelPath, pathKey } from '@/lib/registries/path.ts';
import { GuardedHint } from '../fields/guarded-hint.tsx';
import { RevealButton } from '../fields/reveal-button.tsx';
import type { EndpointOutcome } from '../hosts/endpoint-outcome.ts';
import { pastedEndpoints } from '../rows/endpoint-rows.ts';
import { pathAttribute } from '../state/controls.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { addedPath } from './added-path.ts';
import { endpointKey } from './endpoint-key.ts';
import { withoutPassword } from './endpoint-parts.ts';
import { EndpointText } from './endpoint-text.tsx';
import type { EndpointActions } from './use-endpoint-actions.ts';

type EndpointInputProps = {
  path: ModelPath;
  value: string;
  written: boolean;
  index: number;
  label: string;
  outcome: EndpointOutcome | null;
  describedBy: string;
  invalid: boolean;
  actions: RefObject<EndpointActions>;
};

/** The text of an endpoint, shown in its parts while it has not the focus. */
export function EndpointInput({
  path,
  value,
  written,
  index,
  label,
  outcome,
  describedBy,
  invalid,
  actions,
}: EndpointInputProps) {
  const t = useTranslations('form');
  const readOnly = useReadOnly();
  const { revealed, reveal } = useRevealed(pathKey(path));
  const secret = withoutPassword(value) !== value;
  const hidden = secret && !revealed;

  const edit = (typed: string) => {
    // What one types oneself need not be hidden half-way through.
    if (!secret && withoutPassword(typed) !== typed) reveal();
    actions.current.edit(index, typed);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || readOnly) return;
    const act = endpointKey(event, { value, written }, index, actions.current);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain');
    const values = pastedEndpoints(text);
    if (readOnly || hidden || values.length < 2) return;
    event.preventDefault();
    actions.current.paste(index, values);
  };

  return (
    <div
      title={value.length > 32 ? withoutPassword(value) : undefined}
      className={classNames(
        // What is typed lays out nothing beyond this box.
        'relative flex h-7 items-center rounded border [contain:layout_size] pointer-coarse:h-10',
        readOnly ? 'bg-sunken' : 'bg-surface',
        invalid ? 'border-bad' : 'border-line hover:border-line-strong',
      )}
    >
      <input
        type={hidden ? 'password' : 'text'}
        aria-label={label}
        aria-describedby={hidden ? `${describedBy} ${describedBy}-guarded` : describedBy}
        aria-invalid={invalid || undefined}
        data-path={pathAttribute(path)}
        value={value}
        placeholder={t('endpoint.placeholder')}
        readOnly={readOnly || hidden}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => edit(event.target.value)}
        onKeyDown={press}
        onPaste={paste}
        className={classNames(
          'peer h-full w-full min-w-0 rounded bg-transparent px-2 font-mono text-sm text-ink',
          hidden ? 'text-transparent' : value !== '' && 'opacity-0 focus:opacity-100',
        )}
      />
      {value === '' ? null : (
        <EndpointText
          value={value}
          revealed={revealed}
          added={addedPath(value, outcome)}
          className={classNames(secret ? 'right-8 pointer-coarse:right-11' : 'right-2', !hidden && 'peer-focus:hidden')}
        />
      )}
      {hidden ? <GuardedHint id={`${describedBy}-guarded`} /> : null}
      {secret ? <RevealButton path={path} /> : null}
    </div>
  );
}
