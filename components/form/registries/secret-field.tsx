'use client';

import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { useRevealed } from '@/components/secrets/revealed-store.ts';
import { TextField } from '@/components/ui/text-field.tsx';
import type { AuthField } from '@/lib/document/index.ts';
import { pathKey } from '@/lib/registries/path.ts';
import { RevealButton } from '../fields/reveal-button.tsx';
import { pathAttribute } from '../state/controls.ts';
import { litUpClass } from '../state/lit-up-class.ts';
import { useLitUp } from '../state/use-lit-up.ts';
import { useConfigField } from './config-field.tsx';
import type { ConfigValues } from './config-values.ts';

type SecretFieldProps = {
  config: string;
  field: AuthField;
  label: string;
  control: Control<ConfigValues>;
  hint?: ReactNode;
};

/** A secret: dots that do not tell its length while it is not being typed, and a button that shows it for a while. */
export function SecretField({ config, field, label, control, hint }: SecretFieldProps) {
  const { input, error, path } = useConfigField(config, field, control);
  const { revealed } = useRevealed(pathKey(path));
  const litUp = useLitUp(path);
  return (
    <div className={litUp ? litUpClass : undefined}>
      <TextField
        {...input}
        type={revealed ? 'text' : 'password'}
        autoComplete="new-password"
        label={label}
        mono
        error={error}
        hint={hint}
        data-path={pathAttribute(path)}
        restingText={revealed || input.value === '' ? null : '••••••••'}
        trailing={input.value === '' ? null : <RevealButton path={path} />}
      />
    </div>
  );
}
