'use client';

import { sameConfig } from '../state/same.ts';
import { useEditorValue } from '../state/use-editor-value.ts';
import { ConfigUseNote } from './config-use-note.tsx';
import { LoginFields } from './login-fields.tsx';
import { TlsFields } from './tls-fields.tsx';
import { useConfigForm } from './use-config-form.ts';

/** Everything of one registry but its name: who gets it, the login, and the TLS settings. */
export function ConfigForm({ name, entryKey }: { name: string; entryKey: number }) {
  const config = useEditorValue((state) => state.accepted.model.configs?.get(name) ?? null, sameConfig);
  const form = useConfigForm(config);
  return (
    <div className="grid gap-3">
      <ConfigUseNote name={name} />
      <LoginFields name={name} entryKey={entryKey} auth={config?.auth ?? null} control={form.control} />
      <TlsFields name={name} control={form.control} />
    </div>
  );
}
