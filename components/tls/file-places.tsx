'use client';

import { useTranslations } from 'next-intl';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { useReadOnly } from '@/components/form/state/use-editor-value.ts';
import { Button } from '@/components/ui/button.tsx';
import type { TlsField, TlsReading } from '@/lib/tls/index.ts';
import { tlsPath } from '@/lib/tls/tls-paths.ts';
import { writePlace } from './choose-for.ts';
import { focusChoose } from './focus-choose.ts';
import { tlsFields } from './tls-node-files.ts';

/** Where what was found goes on the node, and the proposed place where the document says another. */
export function FilePlaces({ name, nodeFiles }: { name: string; nodeFiles: TlsReading['nodeFiles'] }) {
  const t = useTranslations('tls.files');
  const fields = tlsFields.filter((field) => nodeFiles[field]);
  if (fields.length === 0) return null;
  return (
    <ul aria-label={t('places')} className="grid min-w-0 gap-1 text-sm">
      {fields.map((field) => (
        <FilePlace key={field} name={name} field={field} />
      ))}
    </ul>
  );
}

function FilePlace({ name, field }: { name: string; field: TlsField }) {
  const t = useTranslations('tls.files');
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  const path = useEditor((state) => state.accepted.model.configs?.get(name)?.tls?.[field] ?? '');
  const proposal = useEditor((state) => tlsPath(state.target.program, name, field));
  return (
    <li className="grid min-w-0 justify-items-start gap-1">
      <span className="min-w-0 wrap-anywhere">
        {path === '' ? t('noPlace', { file: t(`uses.${field}`) }) : t('place', { file: t(`uses.${field}`), path })}
      </span>
      {path === proposal ? null : (
        <Button
          className="max-w-full"
          disabled={readOnly}
          onClick={(event) => {
            focusChoose(event.currentTarget);
            writePlace(editor, name, field);
          }}
        >
          <span className="truncate">{t('usePlace', { path: proposal })}</span>
        </Button>
      )}
    </li>
  );
}
