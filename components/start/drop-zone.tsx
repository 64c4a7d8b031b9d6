'use client';

import { FileDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { droppedFiles } from './given-files.ts';
import { useOpen, useReaderAhead } from './use-open.ts';

/** Parts of the page that take files themselves. */
const isTakenBelow = ({ target }: DragEvent) =>
  target instanceof Element && target.closest('[data-takes-files]') !== null;

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Opens files and folders that are dropped anywhere on the page. */
export function DropZone() {
  const t = useTranslations('start');
  const open = useOpen();
  useReaderAhead();
  const [over, setOver] = useState(false);

  useEffect(() => {
    // In the capture phase, so that the text pane does not take the file's bytes for typed text.
    const on = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      window.addEventListener(type, handle, { capture: true, signal: on.signal });
    listen('dragover', (event) => {
      if (!carriesFiles(event)) return;
      if (isTakenBelow(event)) return setOver(false);
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      setOver(false);
      if (isTakenBelow(event)) return;
      if (event.dataTransfer === null || !carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      void open.files(droppedFiles(event.dataTransfer));
    });
    return () => on.abort();
  }, [open]);

  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-3 z-50 grid place-content-center justify-items-center gap-2 rounded-lg border-2 border-dashed border-accent bg-accent-soft/90">
      <FileDown aria-hidden className="size-6 text-accent" />
      <p className="text-lg font-semibold">{t('drop.title')}</p>
      <p className="text-muted">{t('drop.detail')}</p>
    </div>
  );
}
