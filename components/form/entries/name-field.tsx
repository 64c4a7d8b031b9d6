'use client';

import { useTranslations } from 'next-intl';
import { useId, useLayoutEffect, useRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { revealSecrets, useRevealed } from '@/components/secrets/revealed-store.ts';
import { classNames } from '@/components/ui/class-names.ts';
import { pathKey } from '@/lib/registries/path.ts';
import { hideUrlPassword, urlPassword } from '@/lib/registries/url-password.ts';
import { FieldError } from '../fields/field-error.tsx';
import { GuardedHint } from '../fields/guarded-hint.tsx';
import { RevealButton } from '../fields/reveal-button.tsx';
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
  const path = [section, entry.value];
  const { revealed } = useRevealed(pathKey(path));
  const secret = urlPassword(entry.value) !== null;
  const hidden = secret && !revealed;

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
    // What one types oneself need not be hidden half-way through.
    if (urlPassword(name) !== null) revealSecrets([pathKey([section, name])]);
  };

  return (
    <Controller
      control={form.control}
      name="name"
      render={({ field, fieldState }) => {
        const described = [fieldState.error ? `${id}-error` : '', hidden ? `${id}-guarded` : ''].filter(Boolean);
        return (
          <div className="-ml-2.25 grid min-w-0 flex-1">
            <div className="relative flex min-w-0 items-center">
              <input
                {...field}
                value={hidden ? hideUrlPassword(field.value) : field.value}
                id={id}
                aria-label={t(`name.${section}.label`)}
                aria-invalid={fieldState.error ? true : undefined}
                aria-describedby={described.join(' ') || undefined}
                data-path={pathAttribute([...path, 'name'])}
                spellCheck={false}
                autoCapitalize="off"
                autoComplete="off"
                readOnly={readOnly || hidden}
                title={hideUrlPassword(entry.value)}
                onChange={(event) => {
                  field.onChange(event);
                  rename(event.target.value);
                }}
                className={classNames(
                  'peer h-7 w-full min-w-0 rounded border bg-transparent px-1.5 font-mono text-sm font-semibold text-ellipsis in-data-unused:text-faint in-data-unused:italic pointer-coarse:h-10',
                  fieldState.error
                    ? 'border-bad'
                    : 'border-transparent hover:border-line-strong focus:border-line-strong',
                )}
              />
              {hidden ? <GuardedHint id={`${id}-guarded`} /> : null}
              {secret ? <RevealButton path={path} /> : null}
            </div>
            <FieldError id={`${id}-error`} message={fieldState.error?.message} />
          </div>
        );
      }}
    />
  );
}
