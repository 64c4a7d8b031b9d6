'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { classNames } from '@/components/ui/class-names.ts';
import { inputClass } from '@/components/ui/text-field.tsx';
import { rename } from '../api/review-api.ts';
import { useDraft, useDraftItself } from '../draft-context.tsx';
import { askForTitle, titleView } from './title-view.ts';

/** The title of the draft, which a click changes. */
export function TitleField() {
  const t = useTranslations('draft.rename');
  const title = useDraft(({ stand }) => stand.title);
  const may = useDraft(({ phase, looksOnly }) => phase === 'ready' && !looksOnly);
  const editing = useStore(titleView, (view) => view.editing);
  const [failed, setFailed] = useState(false);
  if (editing && may) return <TitleInput title={title} onFailed={setFailed} />;
  const look = 'min-w-0 truncate rounded px-1.5 text-left font-semibold';
  return (
    <>
      <h2 className="flex min-w-0 items-center">
        {may ? (
          <button
            type="button"
            title={title}
            aria-label={t('button', { title })}
            className={classNames(look, 'h-7 transition-colors hover:bg-hover')}
            onClick={askForTitle}
          >
            {title}
          </button>
        ) : (
          <span title={title} className={look}>
            {title}
          </span>
        )}
      </h2>
      <span role="alert" className="truncate text-sm text-bad empty:hidden">
        {failed ? t('failed') : ''}
      </span>
    </>
  );
}

function TitleInput({ title, onFailed }: { title: string; onFailed: (failed: boolean) => void }) {
  const t = useTranslations('draft.rename');
  const { at, store } = useDraftItself();
  const done = useRef(false);
  const finish = async (typed: string | null) => {
    if (done.current) return;
    done.current = true;
    titleView.setState({ editing: false });
    const next = typed?.trim() ?? '';
    onFailed(false);
    if (next === '' || next === title) return;
    const show = (shown: string) => store.setState(({ stand }) => ({ stand: { ...stand, title: shown } }));
    show(next);
    if ((await rename(at, next)) !== null) {
      show(title);
      onFailed(true);
    }
    store.getState().refresh();
  };
  return (
    <input
      ref={(input) => input?.select()}
      defaultValue={title}
      aria-label={t('label')}
      maxLength={200}
      spellCheck={false}
      autoComplete="off"
      className={classNames(inputClass(false, false), 'max-w-80')}
      onBlur={(event) => void finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') void finish(event.currentTarget.value);
        if (event.key === 'Escape') void finish(null);
      }}
    />
  );
}
