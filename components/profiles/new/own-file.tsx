'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { chosenFiles, droppedFiles, type GivenFiles } from '@/components/start/given-files.ts';
import { readGiven } from '@/components/start/read-given.ts';
import { Button } from '@/components/ui/button.tsx';
import { PasteArea } from '@/components/ui/paste-area.tsx';
import type { OwnText } from './beginning.ts';
import { OpenFile } from './open-file.tsx';

type OwnFileProps = { own: OwnText | null; onOwn: (own: OwnText | null) => void };

/** A registries.yaml that is pasted, opened or dropped. Once it is there only its size is shown, as it may hold passwords. */
export function OwnFile({ own, onOwn }: OwnFileProps) {
  const t = useTranslations('profiles.new.own');
  const start = useTranslations('start');
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (files: GivenFiles) => {
    const given = await readGiven(files);
    const [document] = given.kind === 'documents' ? given.documents : [];
    if (document) {
      setProblem(null);
      return onOwn(document);
    }
    const { name } = given.kind === 'documents' ? { name: '' } : given;
    setProblem(
      given.kind === 'refused'
        ? start(`problems.${given.problem}`, { name, program: 'k3s' })
        : t('nodeFiles', { name }),
    );
  };
  if (own) {
    const lines = own.text.split('\n').length - (own.text.endsWith('\n') ? 1 : 0);
    return (
      <div className="flex flex-wrap items-center justify-between gap-3 rounded border border-line px-3 py-2">
        <p role="status" className="min-w-0 wrap-anywhere">
          {own.name === null ? t('pasted', { lines }) : t('opened', { name: own.name, lines })}
        </p>
        <Button {...inPalette('other-own')} onClick={() => onOwn(null)}>
          {t('another')}
        </Button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a button below opens files as well
    <div
      data-takes-files
      className="grid gap-3"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(droppedFiles(event.dataTransfer));
      }}
    >
      <PasteArea
        label={t('label')}
        rows={6}
        value=""
        placeholder={t('placeholder')}
        error={problem}
        onChange={(text) => text.trim() !== '' && onOwn({ name: null, text })}
      />
      <OpenFile label={t('open')} onFiles={(list) => void take(chosenFiles(list))} />
    </div>
  );
}
