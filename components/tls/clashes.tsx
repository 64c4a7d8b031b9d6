'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEditorValue } from '@/components/form/state/use-editor-value.ts';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { listIn } from '@/messages/values-in.ts';
import { type TlsClash, tlsNodeFiles } from './tls-node-files.ts';
import { useChosenFiles } from './tls-store.ts';

/** Says of places for which different files were chosen which one comes along. */
export function Clashes({ clashes }: { clashes: readonly TlsClash[] }) {
  const t = useTranslations('tls.files');
  const locale = useLocale();
  return clashes.map(({ path, configs }) => {
    const names = configs.map(hideUrlPassword);
    const [first = ''] = names;
    return (
      <div key={path} className="flex gap-1.5">
        <span className="mt-px">
          <VerdictIcon kind="error" />
        </span>
        <p className="min-w-0 wrap-anywhere">
          {t('clash', { path, registries: listIn(locale, names), count: names.length, first })}
        </p>
      </div>
    );
  });
}

/** Those of the places that one registry names. */
export function ClashesOf({ name }: { name: string }) {
  const chosen = useChosenFiles((files) => files);
  const clashes = useEditorValue(
    ({ accepted }) => tlsNodeFiles(accepted.model, chosen).clashes.filter(({ configs }) => configs.includes(name)),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  return <Clashes clashes={clashes} />;
}
