'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { useMissingSecrets } from '@/components/storage/use-missing-secrets.ts';
import { tlsNodeFiles } from '@/components/tls/tls-node-files.ts';
import { tlsFilesOf } from '@/components/tls/tls-store.ts';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { type ArchiveKind, loadArchive, saveArchive } from './downloads.ts';

const kinds = ['tar.gz', 'zip'] as const;

/** Everything in one archive that can be unpacked at a node's root. */
export function ArchiveButtons() {
  const t = useTranslations('download');
  const editor = useEditorStore();
  const accepted = useEditor((state) => state.reading.accepted);
  const waiting = useMissingSecrets().length > 0;
  const [failed, setFailed] = useState(false);
  // Whoever opens the dialog will want it, and the server may be gone by then.
  useEffect(() => void loadArchive().catch(() => undefined), []);
  const save = (kind: ArchiveKind) => {
    editor.getState().settle();
    const { text, nodeFiles, target, reading } = editor.getState();
    const tls = tlsNodeFiles(reading.model, tlsFilesOf(editor).store.getState().chosen).here;
    saveArchive(kind, { program: target.program, registriesYaml: text, nodeFiles, tls }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      {kinds.map((kind) => (
        <Button
          key={kind}
          variant={kind === 'tar.gz' ? 'primary' : 'plain'}
          disabled={!accepted || waiting}
          focusableWhenDisabled
          onClick={() => save(kind)}
        >
          <Download aria-hidden className="size-4" />
          {t('archive', { kind })}
        </Button>
      ))}
      <p className="text-base text-muted">{t('modes')}</p>
      <p role="status" className="flex w-full items-center gap-2 text-base empty:hidden">
        {failed ? (
          <>
            <VerdictIcon kind="error" />
            {t('archiveFailed')}
          </>
        ) : null}
      </p>
    </div>
  );
}
