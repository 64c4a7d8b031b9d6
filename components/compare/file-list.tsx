'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { useMatches } from '@/components/ui/use-matches.ts';
import { FileFilter } from './file-filter.tsx';
import { FileOption } from './file-option.tsx';
import type { ListedFile } from './work/outcome.ts';

type FileListProps = { files: readonly ListedFile[]; shown: string | null; onShow: (path: string) => void };

const manyFiles = 10;

/** The files in which the sides differ, one of which is shown: chosen by a click or the arrow keys. */
export function FileList({ files, shown, onShow }: FileListProps) {
  const t = useTranslations('compare.view');
  const id = useId();
  const [query, setQuery] = useState('');
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const height = useMatches('(pointer: coarse)', false) ? 40 : 28;
  const found = useMemo(() => files.filter(({ path }) => path.includes(query.trim())), [files, query]);
  const selected = found.findIndex(({ path }) => path === shown);
  const virtualizer = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    overscan: 8,
  });
  useEffect(() => {
    if (selected >= 0) virtualizer.scrollToIndex(selected, { align: 'auto' });
  }, [virtualizer, selected]);

  const press = (event: KeyboardEvent) => {
    const last = found.length - 1;
    const to = { ArrowUp: selected - 1, ArrowDown: selected + 1, Home: 0, End: last }[event.key];
    if (to === undefined || event.altKey) return;
    event.preventDefault();
    const file = found[Math.min(Math.max(to, 0), last)];
    if (file) onShow(file.path);
  };
  return (
    <>
      {files.length > manyFiles ? <FileFilter query={query} onChange={setQuery} /> : null}
      {found.length === 0 && files.length > 0 ? <p className="px-3 py-1.5 text-muted">{t('nothingFound')}</p> : null}
      <div
        {...inPalette('diff-files')}
        ref={setScroller}
        role="listbox"
        aria-label={t('files')}
        tabIndex={0}
        aria-activedescendant={selected < 0 ? undefined : `${id}-${selected}`}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain focus-visible:-outline-offset-2"
        onKeyDown={press}
      >
        <div role="presentation" className="relative" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, size }) => {
            const file = found[index];
            return file ? (
              <FileOption
                key={file.path}
                id={`${id}-${index}`}
                file={file}
                position={index + 1}
                count={found.length}
                selected={index === selected}
                place={{ top: start, height: size }}
                onShow={onShow}
              />
            ) : null;
          })}
        </div>
      </div>
    </>
  );
}
