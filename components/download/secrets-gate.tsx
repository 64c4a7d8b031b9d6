'use client';

import { useTranslations } from 'next-intl';
import { useDocuments } from '@/components/documents/documents-context.tsx';
import { useShell } from '@/components/editor/shell-context.tsx';
import { useGoToSecret } from '@/components/storage/use-go-to-secret.ts';
import { useMissingSecrets } from '@/components/storage/use-missing-secrets.ts';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';

/** Holds the download back while secrets are missing that a reload took away. */
export function SecretsGate() {
  const t = useTranslations('download.secrets');
  const list = useMissingSecrets();
  const goTo = useGoToSecret();
  const setMissing = useDocuments((documents) => documents.setMissing);
  const close = useShell((shell) => shell.closeDialog);
  const [first] = list;
  if (!first) return null;
  return (
    <div className="flex gap-2 rounded bg-warn-soft px-3 py-2 text-base">
      <span className="mt-1">
        <VerdictIcon kind="warning" />
      </span>
      <div className="grid gap-2">
        <p>
          <strong className="font-semibold">{t('title', { count: list.length })}</strong> {t('detail')}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button
            onClick={() => {
              close();
              goTo(first);
            }}
          >
            {t('show')}
          </Button>
          <Button variant="quiet" onClick={() => setMissing([])}>
            {t('leaveOut')}
          </Button>
        </div>
      </div>
    </div>
  );
}
