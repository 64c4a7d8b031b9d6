'use client';

import { Check, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { tabName } from '@/components/preview/preview-tabs.ts';
import { classNames } from '@/components/ui/class-names.ts';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { Program } from '@/lib/node-files/index.ts';
import type { DifferingFile, ImportedDocument } from './work/messages.ts';

const mostFiles = 50;
const mostLines = 400;

/** Whether just these files would be written from the document, and in what others would differ. */
export function FileCheck({ made: { same, differing }, program }: { made: ImportedDocument; program: Program }) {
  const t = useTranslations('import.check');
  const count = same.length + differing.length;
  if (count === 0) return null;
  if (differing.length === 0) {
    return (
      <p className="flex items-start gap-2 text-ok">
        <Check aria-hidden className="mt-1 size-4 shrink-0" />
        {t('allSame', { count, program })}
      </p>
    );
  }
  return (
    <section aria-labelledby="import-check" className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <p id="import-check" className="flex items-start gap-2">
        <span className="mt-1">
          <VerdictIcon kind="warning" />
        </span>
        {t('someDiffer', { same: same.length, count, program })}
      </p>
      <ul className="grid grid-cols-[minmax(0,1fr)] overflow-hidden rounded border border-line text-base">
        {differing.slice(0, mostFiles).map((file) => (
          <li key={file.path} className="border-b border-line last:border-b-0">
            <Difference file={file} />
          </li>
        ))}
      </ul>
      {differing.length > mostFiles ? (
        <p className="text-base text-muted">{t('more', { count: differing.length - mostFiles })}</p>
      ) : null}
    </section>
  );
}

function Difference({ file: { path, change, lines } }: { file: DifferingFile }) {
  const t = useTranslations('import.check');
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className="flex min-h-8 w-full items-center gap-1.5 px-2 text-left transition-colors hover:bg-hover focus-visible:-outline-offset-2 pointer-coarse:min-h-10"
        onClick={() => setOpen(!open)}
      >
        <ChevronRight
          aria-hidden
          className={classNames('size-3.5 shrink-0 text-faint transition-transform', open && 'rotate-90')}
        />
        <span className="min-w-0 flex-1 truncate font-mono text-sm">{tabName(path)}</span>
        <span className="text-muted">{t(`change.${change}`)}</span>
      </button>
      {open ? (
        <section
          id={id}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
          tabIndex={0}
          aria-label={t('diff', { file: tabName(path) })}
          className="max-h-64 overflow-auto border-t border-line bg-sunken py-1 font-mono text-sm focus-visible:-outline-offset-2"
        >
          <Lines lines={lines.slice(0, mostLines)} />
        </section>
      ) : null}
    </>
  );
}

const looks = {
  same: { mark: ' ', className: '', word: null },
  removed: { mark: '−', className: 'bg-bad-soft', word: 'given' },
  added: { mark: '+', className: 'bg-ok-soft', word: 'written' },
} as const;

function Lines({ lines }: { lines: DifferingFile['lines'] }) {
  const t = useTranslations('import.check');
  return (
    <div className="w-max min-w-full">
      {lines.map((line) => {
        const { mark, className, word } = looks[line.kind];
        const key = `${'before' in line ? line.before : ''} ${'after' in line ? line.after : ''}`;
        return (
          <div key={key} className={`flex gap-2 px-2 whitespace-pre ${className}`}>
            <span aria-hidden className="text-muted select-none">
              {mark}
            </span>
            {word ? <span className="sr-only">{t(word)}</span> : null}
            <span>{line.text}</span>
          </div>
        );
      })}
    </div>
  );
}
