'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { leftOutFiles } from '@/lib/formats/archive/archived-files.ts';

/** Names the files that an archive cannot hold. */
export function LeftOutFiles() {
  const t = useTranslations('download');
  const nodeFiles = useEditor((state) => state.nodeFiles);
  const program = useEditor((state) => state.target.program);
  const leftOut = useMemo(() => leftOutFiles(program, nodeFiles.files.keys()), [program, nodeFiles]);
  if (leftOut.length === 0) return null;
  return (
    <div className="flex gap-2 rounded bg-warn-soft px-3 py-2 text-base">
      <span className="mt-1">
        <VerdictIcon kind="warning" />
      </span>
      <div className="min-w-0">
        <p>{t('leftOut')}</p>
        <ul className="font-mono text-sm wrap-anywhere">
          {leftOut.map((path) => (
            <li key={path}>{path}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
