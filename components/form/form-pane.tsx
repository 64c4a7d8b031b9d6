'use client';

import { useTranslations } from 'next-intl';
import { type FocusEvent, useState } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { FormSection } from './form-section.tsx';
import { RemovalBar } from './removal-bar.tsx';
import { StaleBar } from './stale-bar.tsx';
import { modelPathOf } from './state/controls.ts';
import { sectionNames } from './state/form-view.ts';
import { useFollowSelected } from './state/use-follow-selected.ts';
import { useFormFocus } from './state/use-form-focus.ts';

/** The document as forms: its mirrors, then its registries. What is edited here is written into the text at once. */
export function FormPane() {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const t = useTranslations('form');
  const editor = useEditorStore();
  useFormFocus(scroller);
  useFollowSelected(scroller);
  const select = (event: FocusEvent) => {
    const path = modelPathOf(event.target);
    if (path) editor.getState().select({ path, by: 'form' });
  };
  return (
    <section
      aria-label={t('pane')}
      className="grid h-full min-h-0 grid-rows-[auto_minmax(0,1fr)_auto] bg-surface"
      onFocus={select}
    >
      <StaleBar />
      <div ref={setScroller} className="@container scroll-py-12 overflow-y-auto [overflow-anchor:none]">
        <div>
          {sectionNames.map((section) => (
            <FormSection key={section} section={section} scroller={scroller} />
          ))}
        </div>
      </div>
      <RemovalBar />
    </section>
  );
}
