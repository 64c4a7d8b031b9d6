'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { pathAttribute } from '../state/controls.ts';
import type { SectionName } from '../state/form-view.ts';
import { setAdding } from '../state/section-actions.ts';
import { useReadOnly } from '../state/use-editor-value.ts';

/** What a section is for, while nothing stands in it. */
export function EmptySection({ section }: { section: SectionName }) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  // Nothing is known of a text that is broken from the start.
  if (readOnly) return null;
  return (
    <div className="grid justify-items-start gap-2 px-6 py-3">
      <p className="text-muted">{t(`${section}.empty`)}</p>
      <Button
        disabled={readOnly}
        data-path={pathAttribute([section])}
        onClick={() => setAdding(editor, section, { copyOf: null })}
      >
        <Plus aria-hidden className="size-3.5" />
        {t(`${section}.add`)}
      </Button>
    </div>
  );
}
