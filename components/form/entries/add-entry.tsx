'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { PickOrTypeField } from '@/components/ui/pick-or-type-field.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { useNameResolver } from '../names/use-name-resolver.ts';
import { useSuggestedNames } from '../names/use-suggested-names.ts';
import { addEntry } from '../state/add.ts';
import { focusPath } from '../state/focus-path.ts';
import type { Adding, SectionName } from '../state/form-view.ts';
import { setAdding } from '../state/section-actions.ts';
import { useReadOnly } from '../state/use-editor-value.ts';

/** The field for the name of a new entry, or of the copy of one. Enter adds it, Escape leaves. */
export function AddEntry({ section, adding }: { section: SectionName; adding: Adding }) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  const resolver = useNameResolver(section, null);
  const form = useForm({ defaultValues: { name: '' }, resolver, mode: 'onChange' });
  const [refused, setRefused] = useState(false);
  const suggestions = useSuggestedNames(section);
  const add = (name: string) => {
    if (addEntry(editor, section, name.trim(), adding.copyOf)) return;
    setRefused(true);
    void form.trigger();
  };
  // Half of a name that is likely to be meant is no fault yet.
  const isUnfinished = (name: string) => suggestions.some((suggestion) => suggestion.startsWith(name)) || name === '';
  const leave = () => {
    setAdding(editor, section, null);
    focusPath(editor, adding.copyOf === null ? [section] : [section, adding.copyOf]);
  };
  useEffect(() => {
    if (readOnly) setAdding(editor, section, null);
  }, [readOnly, editor, section]);

  return (
    <form
      className="flex flex-wrap items-start gap-2 border-b border-line bg-canvas px-3 pt-2 pb-3"
      onSubmit={(event) => {
        event.preventDefault();
        add(form.getValues('name'));
      }}
    >
      <div className="min-w-0 flex-1 basis-52">
        <Controller
          control={form.control}
          name="name"
          render={({ field, fieldState }) => (
            <PickOrTypeField
              label={
                adding.copyOf === null
                  ? t(`name.${section}.new`)
                  : t('entry.copyOf', { name: hideUrlPassword(adding.copyOf) })
              }
              listLabel={t('entry.suggestions')}
              value={field.value}
              suggestions={suggestions}
              onChange={field.onChange}
              onPick={add}
              onSubmit={() => add(form.getValues('name'))}
              onEscape={leave}
              error={isUnfinished(field.value) && !refused ? null : fieldState.error?.message}
            />
          )}
        />
      </div>
      <div className="ml-auto flex gap-1 @xs:pt-5">
        <Button type="submit" variant="primary">
          {t('entry.add')}
        </Button>
        <Button variant="quiet" onClick={leave}>
          {t('entry.cancel')}
        </Button>
      </div>
    </form>
  );
}
