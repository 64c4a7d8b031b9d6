'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { useMissingSecrets } from '@/components/storage/use-missing-secrets.ts';
import { CopyButton } from '@/components/ui/copy-button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { hidePathPassword } from '@/lib/registries/url-password.ts';
import { saveFile } from './save-file.ts';

type FileRowProps = {
  folder: string;
  /** Below the folder. */
  path: string;
  name: string;
  /** The node file's path; null for registries.yaml. */
  source: string | null;
  top: number;
};

export function FileRow({ folder, path, name, source, top }: FileRowProps) {
  const t = useTranslations('download');
  const editor = useEditorStore();
  const shown = hidePathPassword(path);
  const full = folder + shown;
  const waiting = useMissingSecrets().length > 0;
  const text = () => {
    editor.getState().settle();
    const { text, nodeFiles } = editor.getState();
    return source === null ? text : (nodeFiles.files.get(source)?.text ?? '');
  };
  return (
    <li
      style={{ transform: `translateY(${top}px)` }}
      className="absolute inset-x-0 top-0 flex h-11 items-center gap-1 border-b border-line pr-1.5 pl-3 last:border-b-0"
    >
      <span className="flex min-w-0 flex-1 font-mono text-sm" title={full}>
        <span className="truncate text-muted">{folder}</span>
        <span className="max-w-4/5 shrink-0 truncate">{shown}</span>
      </span>
      <CopyButton
        labels={{ copy: t('copy', { path: full }), copied: t('copied', { path: full }), failed: t('copyFailed') }}
        text={text}
        disabled={waiting}
      />
      <IconButton
        label={t('one', { path: full })}
        icon={<Download aria-hidden className="size-4" />}
        disabled={waiting}
        onClick={() => saveFile(name, text(), 'application/octet-stream')}
      />
    </li>
  );
}
