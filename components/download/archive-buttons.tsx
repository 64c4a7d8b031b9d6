'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { useMissingSecrets } from '@/components/storage/use-missing-secrets.ts';
import { tlsNodeFiles } from '@/components/tls/tls-node-files.ts';
import { tlsFilesOf } from '@/components/tls/tls-store.ts';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { ArchiveKind } from './packing/downloads.ts';
import { usePacking } from './packing/use-packing.ts';

const kinds = ['tar.gz', 'zip'] as const;

/** Everything in one archive that can be unpacked at a node's root. */
export function ArchiveButtons() {
  const t = useTranslations('download');
  const editor = useEditorStore();
  const accepted = useEditor((state) => state.reading.accepted);
  const waiting = useMissingSecrets().length > 0;
  const { packing, pack, stop } = usePacking();
  // Where the focus goes once there is nothing to stop.
  const pressed = useRef<HTMLElement>(null);
  const save = (kind: ArchiveKind) => {
    editor.getState().settle();
    const { text, nodeFiles, target, reading } = editor.getState();
    const tls = tlsNodeFiles(reading.model, tlsFilesOf(editor).store.getState().chosen).here;
    // A worker is told no more than it needs: where each line comes from would be much.
    const files = [...nodeFiles.files.values()].map(({ path, text }) => ({ path, text }));
    pack({ kind, program: target.program, registriesYaml: text, nodeFiles: files, tls });
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      {kinds.map((kind) => (
        <Button
          key={kind}
          variant={kind === 'tar.gz' ? 'primary' : 'plain'}
          disabled={!accepted || waiting}
          focusableWhenDisabled
          onClick={(event) => {
            pressed.current = event.currentTarget;
            save(kind);
          }}
        >
          <Download aria-hidden className="size-4" />
          {t('archive', { kind })}
        </Button>
      ))}
      <p className="text-base text-muted">{t('modes')}</p>
      <div role="status" className="flex w-full items-center gap-2 text-base empty:hidden">
        {packing.kind === 'failed' ? (
          <>
            <VerdictIcon kind="error" />
            {t('archiveFailed')}
          </>
        ) : null}
        {packing.kind === 'packing' ? (
          <div className="flex min-w-0 flex-1 items-center gap-3 transition-opacity delay-300 starting:opacity-0">
            <p className="min-w-0">{t('packing', { count: packing.count, kind: packing.archive })}</p>
            <Button
              onClick={() => {
                pressed.current?.focus();
                stop();
              }}
            >
              {t('stopPacking')}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
