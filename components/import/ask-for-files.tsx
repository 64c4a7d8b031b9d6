'use client';

import { FileArchive, FolderOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { ChooseFile } from '@/components/start/choose-file.tsx';
import { chosenFiles } from '@/components/start/given-files.ts';
import { useOpen } from '@/components/start/use-open.ts';
import { Button } from '@/components/ui/button.tsx';
import { CopyButton } from '@/components/ui/copy-button.tsx';
import { nodePaths } from '@/lib/node-files/index.ts';
import { closeImport, importing } from './import-store.ts';
import { ProblemLine } from './problem-line.tsx';

/** Asks for the files of a node, and says how to fetch them from one. */
export function AskForFiles() {
  const t = useTranslations('import.ask');
  const words = useTranslations('import');
  const folder = useEditor((state) => nodePaths[state.target.program].configFolder);
  const command = `sudo tar -czf node-files.tgz -C ${folder} .`;
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <ChooseFolder />
        <ChooseFile>
          {(choose) => (
            <Button onClick={choose}>
              <FileArchive aria-hidden className="size-4 text-muted" />
              {t('files')}
            </Button>
          )}
        </ChooseFile>
      </div>
      <p className="text-base text-muted">{t('drop')}</p>
      <Refused />
      <div className="grid gap-1">
        <p className="text-base">{t('fetch')}</p>
        <div className="flex items-start gap-1 rounded border border-line bg-sunken py-1 pr-1 pl-2">
          <code className="min-w-0 flex-1 self-center font-mono text-sm wrap-anywhere">{command}</code>
          <CopyButton labels={{ copy: t('copy'), copied: t('copied'), failed: t('copyFailed') }} text={() => command} />
        </div>
      </div>
      <div className="flex justify-end">
        <Button onClick={closeImport}>{words('cancel')}</Button>
      </div>
    </>
  );
}

function Refused() {
  const t = useTranslations('start.problems');
  const program = useEditor((state) => state.target.program);
  const refusal = useStore(importing, (state) => state.refusal);
  return (
    <div role="alert" className="text-base empty:hidden">
      {refusal ? <ProblemLine says={t(refusal.problem, { name: refusal.name, program })} /> : null}
    </div>
  );
}

function ChooseFolder() {
  const t = useTranslations('import.ask');
  const open = useOpen();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        // Known to all browsers, and to no type.
        {...{ webkitdirectory: '' }}
        onChange={(event) => {
          const files = chosenFiles(event.currentTarget.files);
          event.currentTarget.value = '';
          void open.files(files);
        }}
      />
      <Button variant="primary" onClick={() => input.current?.click()}>
        <FolderOpen aria-hidden className="size-4" />
        {t('folder')}
      </Button>
    </>
  );
}
