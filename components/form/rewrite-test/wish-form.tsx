'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { pathAttribute } from '../state/controls.ts';
import { focusPath } from '../state/focus-path.ts';
import { showTester } from './tried-names.ts';
import { isProject, replacementFor, type Wish, wishes } from './wishes.ts';

type WishFormProps = { mirror: string; wish: Wish; taken: boolean; onClose: () => void };

/** Asks for the project that a rewrite puts names under, and writes the rewrite. */
export function WishForm({ mirror, wish, taken, onClose }: WishFormProps) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  const [project, setProject] = useState('');
  const [asked, setAsked] = useState(false);
  const pattern = wishes[wish];
  const usable = isProject(project);
  const replacement = replacementFor(usable ? project : 'project');
  const leave = () => {
    onClose();
    focusPath(editor, ['mirrors', mirror, 'rewrite']);
  };
  const write = () => {
    setAsked(true);
    if (!usable || editor.getState().act({ do: 'add-rewrite', mirror, pattern, replacement }) !== null) return;
    onClose();
    showTester(editor, mirror, true);
    // The form follows the document after this render, in one of its own.
    requestAnimationFrame(() => focusPath(editor, ['mirrors', mirror, 'rewrite', pattern]));
  };
  const error = taken ? t('pattern.taken') : asked && !usable ? t('wish.notProject') : null;
  return (
    <form
      aria-label={t(`wish.${wish}`)}
      className="mt-2 ml-8 flex flex-wrap items-start gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <div className="min-w-0 flex-1 basis-40">
        <TextField
          label={t('wish.project')}
          mono
          data-path={pathAttribute(['mirrors', mirror, 'wish'])}
          value={project}
          hint={
            <code className="font-mono wrap-anywhere">
              {pattern} → {replacement}
            </code>
          }
          error={error}
          onChange={(event) => setProject(event.target.value)}
        />
      </div>
      <div className="ml-auto flex gap-1 @xs:pt-5">
        <Button type="submit" variant="primary" disabled={taken} focusableWhenDisabled>
          {t('entry.add')}
        </Button>
        <Button variant="quiet" onClick={leave}>
          {t('entry.cancel')}
        </Button>
      </div>
    </form>
  );
}
