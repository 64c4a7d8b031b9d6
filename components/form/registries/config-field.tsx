'use client';

import type { ReactNode } from 'react';
import { type Control, useController } from 'react-hook-form';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { useUnused } from '@/components/unused/use-unused.ts';
import type { AuthField, FormAction, TlsFileField } from '@/lib/document/index.ts';
import { pathAttribute } from '../state/controls.ts';
import { litUpClass } from '../state/lit-up-class.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { useLitUp } from '../state/use-lit-up.ts';
import { configPath } from './config-path.ts';
import type { ConfigValues } from './config-values.ts';

export type TextFieldName = AuthField | TlsFileField;

type ConfigFieldProps = {
  config: string;
  field: TextFieldName;
  label: string;
  control: Control<ConfigValues>;
  hint?: ReactNode;
  placeholder?: string;
};

/** One text of a registry's entry, written into the document as it is typed; emptied, its key goes. */
export function ConfigField({ config, field, label, control, hint, placeholder }: ConfigFieldProps) {
  const { input, error, path } = useConfigField(config, field, control);
  const litUp = useLitUp(path);
  const unused = useUnused(path);
  return (
    <div data-unused={unused ? '' : undefined} className={litUp ? litUpClass : undefined}>
      <TextField
        {...input}
        label={label}
        mono
        error={error}
        hint={hint}
        placeholder={placeholder}
        data-path={pathAttribute(path)}
      />
    </div>
  );
}

/** What an input for a text of a registry's entry needs, in whatever look. */
export function useConfigField(config: string, field: TextFieldName, control: Control<ConfigValues>) {
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  const { field: input, fieldState } = useController({ control, name: field });
  const path = configPath(config, field);
  const change = (value: string) => {
    input.onChange(value);
    editor.getState().act(setField(config, field, value === '' ? null : value), `field ${path.join(' ')}`);
  };
  return {
    path,
    error: fieldState.error?.message,
    input: {
      name: input.name,
      ref: input.ref,
      value: input.value,
      readOnly,
      onBlur: input.onBlur,
      onChange: (event: { target: { value: string } }) => change(event.target.value),
    },
  };
}

function setField(config: string, field: TextFieldName, value: string | null): FormAction {
  if (field === 'ca_file' || field === 'cert_file' || field === 'key_file') {
    return { do: 'set-tls-file', config, field, value };
  }
  return { do: 'set-auth', config, field, value };
}
