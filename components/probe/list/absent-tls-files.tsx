'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEditorValue } from '@/components/form/state/use-editor-value.ts';
import { tlsNodeFiles } from '@/components/tls/tls-node-files.ts';
import { useChosenFiles } from '@/components/tls/tls-store.ts';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { listIn } from '@/messages/values-in.ts';

const mostNamed = 3;

/** Says which TLS files the tests go on without. */
export function AbsentTlsFiles() {
  const t = useTranslations('probe.view');
  const locale = useLocale();
  const chosen = useChosenFiles((files) => files);
  const paths = useEditorValue(
    ({ accepted }) => [...new Set(tlsNodeFiles(accepted.model, chosen).absent.map(({ path }) => path))],
    (one, other) => one.join('\n') === other.join('\n'),
  );
  if (paths.length === 0) return null;
  const named = listIn(locale, paths.slice(0, mostNamed));
  const rest = paths.length - mostNamed;
  return (
    <p className="flex gap-2 border-b border-line px-3 py-1.5 text-sm text-muted">
      <span className="flex h-4 items-center">
        <VerdictIcon kind="info" />
      </span>
      <span className="min-w-0 wrap-anywhere">
        {t('missing', { count: paths.length, files: rest > 0 ? t('andMore', { files: named, count: rest }) : named })}
      </span>
    </p>
  );
}
