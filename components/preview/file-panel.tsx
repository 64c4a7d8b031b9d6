'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useEditor, useEditorStore, useShownEditor } from '@/components/editor/state/editor-context.tsx';
import { fileSecrets } from '@/components/secrets/file-secrets.ts';
import { CopyButton } from '@/components/ui/copy-button.tsx';
import { joinPath } from '@/lib/go/index.ts';
import { nodePaths } from '@/lib/node-files/index.ts';
import { hidePathPassword } from '@/lib/registries/url-password.ts';

const FileEditor = dynamic(() => import('./file-editor.tsx').then((file) => file.FileEditor), { ssr: false });

/** One file: where it is on the node, and its text. */
export function FilePanel({ path }: { path: string }) {
  const shown = useShownEditor();
  const file = useEditor((state) => state.nodeFiles.files.get(path));
  const before = useEditor((state) => state.filesBefore.files.get(path)?.text ?? '');
  if (!file) return null;
  return (
    <>
      <FilePath path={path} secret={fileSecrets(file, shown.getState().accepted.model).length > 0} />
      <div className="min-h-0 flex-1">
        <FileEditor file={file} before={before} />
      </div>
    </>
  );
}

const FilePath = memo(function FilePath({ path, secret }: { path: string; secret: boolean }) {
  const t = useTranslations('preview');
  const store = useEditorStore();
  const folder = useEditor((state) => nodePaths[state.target.program].configFolder);
  const full = hidePathPassword(joinPath(folder, path));
  const name = path.split('/').at(-1) ?? path;
  return (
    <div className="flex min-h-8 items-center gap-1 border-b border-line pr-1.5 pl-3">
      <p title={full} className="min-w-0 flex-1 truncate font-mono text-xs text-faint select-text">
        {full}
      </p>
      <CopyButton
        text={() => store.getState().nodeFiles.files.get(path)?.text ?? ''}
        labels={{
          copy: t(secret ? 'copyWithSecrets' : 'copy', { path: name }),
          copied: t(secret ? 'copiedWithSecrets' : 'copied'),
          failed: t('copyFailed'),
        }}
      />
    </div>
  );
});
