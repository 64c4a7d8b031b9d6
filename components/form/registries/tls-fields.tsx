'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { type Control, useController } from 'react-hook-form';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Checkbox } from '@/components/ui/checkbox.tsx';
import { UnusedNote } from '@/components/unused/unused-note.tsx';
import { useUnused } from '@/components/unused/use-unused.ts';
import type { UnusedReason } from '@/lib/node-files/index.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { ConfigField } from './config-field.tsx';
import type { ConfigValues } from './config-values.ts';

const TlsFiles = lazy(async () => ({ default: (await import('@/components/tls/tls-files.tsx')).TlsFiles }));

const folder = '/etc/rancher/certs';

/** The files with which the nodes check a registry and show who they are, by their paths on the node. */
export function TlsFields({ name, control }: { name: string; control: Control<ConfigValues> }) {
  const t = useTranslations('form');
  const readOnly = useReadOnly();
  const fields = { config: name, control };
  const example = (file: string) => (readOnly ? '' : t('tls.example', { path: `${folder}/${file}` }));
  return (
    <fieldset className="grid min-w-0 gap-2" aria-label={t('tls.of', { name: hideUrlPassword(name) })}>
      <div>
        <span aria-hidden className="font-medium">
          {t('tls.title')}
        </span>
        <p className="text-sm text-faint">{t('tls.help')}</p>
      </div>
      <UnusedNote reason={useUnusedTls(name)} />
      <ConfigField {...fields} field="ca_file" label={t('tls.ca')} placeholder={example('ca.crt')} />
      <div className="grid items-start gap-2 @sm:grid-cols-2">
        <ConfigField {...fields} field="cert_file" label={t('tls.certificate')} placeholder={example('client.crt')} />
        <ConfigField {...fields} field="key_file" label={t('tls.key')} placeholder={example('client.key')} />
      </div>
      <Suspense fallback={<div className="h-11" />}>
        <TlsFiles name={name} />
      </Suspense>
      <SkipVerify {...fields} />
    </fieldset>
  );
}

/** Whether any certificate will do, with what that means. */
function SkipVerify({ config, control }: { config: string; control: Control<ConfigValues> }) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  const { field } = useController({ control, name: 'insecure_skip_verify' });
  return (
    <Checkbox
      label={t('tls.skip')}
      detail={field.value ? <span className="text-warn">{t('tls.skipWarning')}</span> : t('tls.skipDetail')}
      checked={field.value}
      disabled={readOnly}
      onChange={(checked) => {
        field.onChange(checked);
        editor.getState().act({ do: 'set-skip-verify', config, value: checked ? true : null });
      }}
    />
  );
}

/** The TLS settings of a host reach the files all together, or not at all. */
function useUnusedTls(name: string): UnusedReason | null {
  const path = ['configs', name, 'tls'];
  const ca = useUnused([...path, 'ca_file']);
  const certificate = useUnused([...path, 'cert_file']);
  const key = useUnused([...path, 'key_file']);
  const skip = useUnused([...path, 'insecure_skip_verify']);
  return ca ?? certificate ?? key ?? skip;
}
