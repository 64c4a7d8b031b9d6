'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { useMissingSecrets } from '@/components/storage/use-missing-secrets.ts';
import { Button } from '@/components/ui/button.tsx';
import { type ArchiveKind, saveArchive } from './downloads.ts';

const kinds = ['tar.gz', 'zip'] as const;

/** Everything in one archive that can be unpacked at a node's root. */
export function ArchiveButtons() {
  const t = useTranslations('download');
  const editor = useEditorStore();
  const accepted = useEditor((state) => state.reading.accepted);
  const waiting = useMissingSecrets().length > 0;
  const save = (kind: ArchiveKind) => {
    editor.getState().settle();
    const { text, nodeFiles, target } = editor.getState();
    void saveArchive(kind, { program: target.program, registriesYaml: text, nodeFiles });
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
    </div>
  );
}
