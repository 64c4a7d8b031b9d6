'use client';

import { useTranslations } from 'next-intl';
import { useId, useLayoutEffect, useRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { moveChosen } from '@/components/tls/tls-store.ts';
import { classNames } from '@/components/ui/class-names.ts';
import { FieldError } from '../fields/field-error.tsx';
import { blocksWriting, nameFault } from '../names/name-fault.ts';
import { useNameResolver } from '../names/use-name-resolver.ts';
import type { Keyed } from '../rows/reconcile.ts';
import { pathAttribute } from '../state/controls.ts';
import type { SectionName } from '../state/form-view.ts';
import { useReadOnly } from '../state/use-editor-value.ts';

/** The name of an open entry, renamed as one types; a name that cannot be written stays here until it can. */
export function NameField({ section, entry }: { section: SectionName; entry: Keyed<string> }) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  const id = useId();
  const resolver = useNameResolver(section, entry.value);
  const form = useForm({ defaultValues: { name: entry.value }, resolver, mode: 'onChange' });
  const written = useRef(entry.value);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the resolver says changes with it
  useLayoutEffect(() => {
    if (written.current !== entry.value) form.setValue('name', entry.value);
    written.current = entry.value;
    void form.trigger();
  }, [entry.value, form, resolver]);

  const rename = (name: string) => {
    const taken = (other: string) =>
      other !== entry.value && editor.getState().accepted.model[section]?.has(other) === true;
    if (name === entry.value || blocksWriting(nameFault(section, name, taken))) return;
    const action = section === 'mirrors' ? 'rename-mirror' : 'rename-config';
    written.current = name;
    editor.getState().act({ do: action, name: entry.value, to: name }, `name ${entry.key}`);
    if (section === 'configs') moveChosen(entry.value, name);
  };

  return (
    <Controller
      control={form.control}
      name="name"
      render={({ field, fieldState }) => (
        <div className="-ml-2 grid min-w-0 flex-1">
          <input
            {...field}
            id={id}
            aria-label={t(`name.${section}.label`)}
            aria-invalid={fieldState.error ? true : undefined}
            aria-describedby={fieldState.error ? `${id}-error` : undefined}
            data-path={pathAttribute([section, entry.value, 'name'])}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            readOnly={readOnly}
            title={entry.value}
            onChange={(event) => {
              field.onChange(event);
              rename(event.target.value);
            }}
            className={classNames(
              'h-7 w-full min-w-0 rounded border bg-transparent px-1.5 font-mono text-sm font-semibold text-ellipsis pointer-coarse:h-10',
              fieldState.error ? 'border-bad' : 'border-transparent hover:border-line-strong focus:border-line-strong',
            )}
          />
          <FieldError id={`${id}-error`} message={fieldState.error?.message} />
        </div>
      )}
    />
  );
}
