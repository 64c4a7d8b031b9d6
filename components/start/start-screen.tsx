'use client';

import { ClipboardPaste, FilePlus2, FolderOpen, ServerCog } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { defaultName } from '@/components/documents/document-name.ts';
import { useDocuments } from '@/components/documents/documents-context.tsx';
import { useShell } from '@/components/editor/shell-context.tsx';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { askForFiles } from '@/components/import/import-store.ts';
import { useShortcut } from '@/components/ui/shortcut.ts';
import { ChooseFile } from './choose-file.tsx';
import { chosenFiles } from './given-files.ts';
import { StartRow } from './start-row.tsx';
import { templates } from './templates.ts';
import { useOpen } from './use-open.ts';

/** What an empty page offers: the user's own file first, then examples. */
export function StartScreen() {
  const t = useTranslations('start');
  const open = useOpen();
  const openDialog = useShell((shell) => shell.openDialog);
  const startEmpty = useDocuments((documents) => documents.startEmpty);
  const program = useEditor((state) => state.target.program);
  const paste = useShortcut('V');
  useOpenOnPaste();
  return (
    <main tabIndex={-1} className="min-h-0 overflow-y-auto outline-none">
      <div className="mx-auto grid max-w-4xl gap-8 px-4 py-8 sm:px-8 md:py-12">
        <header className="grid gap-2">
          <h1 className="text-xl font-semibold text-balance">{t('title')}</h1>
          <p className="max-w-[68ch] text-lg text-muted">{t('lead')}</p>
        </header>
        <section aria-labelledby="start-own" className="grid gap-2">
          <h2 id="start-own" className="font-semibold">
            {t('own.title')}
          </h2>
          <div className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
            <StartRow
              icon={<ClipboardPaste aria-hidden className="size-4" />}
              title={t('own.paste')}
              detail={t('own.pasteDetail', { shortcut: paste })}
              onClick={() => openDialog('paste')}
            />
            <ChooseFile>
              {(choose) => (
                <StartRow
                  icon={<FolderOpen aria-hidden className="size-4" />}
                  title={t('own.open')}
                  detail={t('own.openDetail', { program })}
                  onClick={choose}
                />
              )}
            </ChooseFile>
            <StartRow
              icon={<ServerCog aria-hidden className="size-4" />}
              title={t('own.import')}
              detail={t('own.importDetail')}
              onClick={askForFiles}
            />
            <StartRow
              icon={<FilePlus2 aria-hidden className="size-4" />}
              title={t('own.empty')}
              detail={t('own.emptyDetail')}
              onClick={() => startEmpty(defaultName)}
            />
          </div>
        </section>
        <section aria-labelledby="start-examples" className="grid gap-2">
          <h2 id="start-examples" className="font-semibold">
            {t('examples.title')}
          </h2>
          <div className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
            {templates.map(({ name, text }) => (
              <StartRow
                key={name}
                title={t(`examples.${name}.title`)}
                detail={t(`examples.${name}.detail`)}
                onClick={() => open.text(text, t(`examples.${name}.title`))}
              />
            ))}
          </div>
        </section>
      </div>
    </main>
  );
}

/** A paste that goes into no field opens what was pasted. */
function useOpenOnPaste() {
  const open = useOpen();
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return;
      const files = chosenFiles(event.clipboardData?.files ?? null);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length === 0 && text.trim() === '') return;
      event.preventDefault();
      if (files.length > 0) void open.files(files);
      else open.text(text, null);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [open]);
}
