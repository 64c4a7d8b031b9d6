'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { registriesFolder } from '@/lib/formats/archive/node-paths.ts';
import { nodePaths } from '@/lib/node-files/index.ts';
import { fileName } from './file-name.ts';
import { FileRow } from './file-row.tsx';

const rowHeight = 44;

/** Each file with its place on the node, to take alone. */
export function FileList() {
  const t = useTranslations('download');
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const program = useEditor((state) => state.target.program);
  const nodeFiles = useEditor((state) => (state.reading.accepted ? state.nodeFiles.files : null));
  const files = [...(nodeFiles?.values() ?? [])];
  const rows = useVirtualizer({
    count: files.length + 1,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 4,
  });
  return (
    <section
      ref={setScroller}
      aria-label={t('files')}
      className="max-h-72 overflow-y-auto rounded border border-line bg-surface"
    >
      <ul className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const file = files[index - 1];
          return (
            <FileRow
              key={index}
              top={start}
              folder={file ? `${nodePaths[program].configFolder}/` : `/${registriesFolder(program)}/`}
              path={file?.path ?? 'registries.yaml'}
              name={file ? fileName(file.path) : 'registries.yaml'}
              source={file?.path ?? null}
            />
          );
        })}
      </ul>
    </section>
  );
}
