'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { Auth } from '@/lib/registries/model.ts';
import { listIn } from '@/messages/values-in.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { unusedFields } from './login-kind.ts';
import { removeUnused } from './remove-unused.ts';

/** Names fields of a login that containerd leaves aside because it has others, and takes them out. */
export function UnusedLogin({ name, auth }: { name: string; auth: Auth | null }) {
  const t = useTranslations('form');
  const locale = useLocale();
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  const fields = unusedFields(auth);
  if (fields.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2 rounded bg-warn-soft px-2 py-1 text-sm">
      <p>{t('login.unused', { count: fields.length, fields: listIn(locale, fields) })}</p>
      <Button
        variant="quiet"
        className="-ml-1 text-accent!"
        disabled={readOnly}
        onClick={() => removeUnused(editor, name)}
      >
        {t('login.removeUnused', { count: fields.length })}
      </Button>
    </div>
  );
}
