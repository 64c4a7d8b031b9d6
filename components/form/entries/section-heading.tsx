'use client';

import { ChevronDown, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CollapseButton } from '@/components/editor/collapse-button.tsx';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { pathAttribute } from '../state/controls.ts';
import type { SectionName } from '../state/form-view.ts';
import { setAdding, toggleSection } from '../state/section-actions.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { useFormView } from '../state/use-form-view.ts';

type SectionHeadingProps = { section: SectionName; id: string; count: number };

/** The heading of a section, which stays in sight wherever the pane is scrolled: on top, or at the bottom before its turn. */
export function SectionHeading({ section, id, count }: SectionHeadingProps) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  const collapsed = useFormView((view) => view[section].collapsed);
  const note = section === 'configs' ? t('configs.note') : '';
  return (
    <div
      className={classNames(
        'sticky top-0 flex min-h-9 items-center gap-1 border-b border-line bg-canvas pr-1.5 pl-1',
        section === 'mirrors' ? 'z-10' : 'bottom-0 z-20 border-t -mt-px',
      )}
    >
      <h2 className="min-w-0 flex-1">
        <button
          type="button"
          aria-expanded={!collapsed}
          onClick={() => toggleSection(editor, section)}
          className="flex h-7 max-w-full items-center gap-1.5 rounded px-1 text-sm text-muted hover:bg-hover pointer-coarse:h-10"
        >
          <ChevronDown
            aria-hidden
            className={classNames('size-3.5 shrink-0 text-faint transition-transform', collapsed && '-rotate-90')}
          />
          <span id={id} className="truncate">
            <span className="text-xs font-semibold tracking-wider uppercase">{t(`${section}.title`)}</span>
            {note ? <span> {note}</span> : null}
          </span>
          {count > 0 ? (
            <span className="shrink-0 text-xs text-faint tabular-nums">{t('entry.total', { count })}</span>
          ) : null}
        </button>
      </h2>
      {count > 0 ? (
        <IconButton
          label={t(`${section}.add`)}
          icon={<Plus aria-hidden className="size-4" />}
          disabled={readOnly}
          data-path={pathAttribute([section])}
          onClick={() => setAdding(editor, section, { copyOf: null })}
        />
      ) : null}
      {section === 'mirrors' ? <CollapseButton pane="form" /> : null}
    </div>
  );
}
