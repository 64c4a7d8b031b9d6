'use client';

import { useTranslations } from 'next-intl';
import { type FocusEvent, useRef, useState } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { useKeptScroll } from '@/components/editor/use-kept-scroll.ts';
import { isLongText } from '@/components/slices/long-text.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import { EntryMenuPlace } from './entries/entry-menu.tsx';
import { FormSection } from './form-section.tsx';
import { useAskedHosts } from './hosts/use-asked-hosts.ts';
import { RemovalBar } from './removal-bar.tsx';
import { StaleBar } from './stale-bar.tsx';
import { modelPathOf } from './state/controls.ts';
import { sectionNames } from './state/form-view.ts';
import { PaneFocus } from './state/pane-focus.tsx';
import { usePointing } from './state/use-pointing.ts';

/** The document as forms: its mirrors, then its registries. What is edited here is written into the text at once. */
export function FormPane() {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const t = useTranslations('form');
  const editor = useEditorStore();
  const isLong = useEditor((state) => isLongText(state.text));
  useKeptScroll(scroller);
  const last = useRef<ModelPath | null>(null);
  const select = (event: FocusEvent) => {
    const path = modelPathOf(event.target);
    last.current = path;
    if (path) editor.getState().select({ path, by: 'form' });
  };
  // A field that is taken away under the focus is left too, but not by the user.
  const leave = (event: FocusEvent) => {
    if (event.target.isConnected) last.current = null;
  };
  return (
    <section
      aria-label={t('pane')}
      className="grid h-full min-h-0 grid-rows-[auto_minmax(0,1fr)_auto] bg-surface [contain:strict]"
      onFocus={select}
      onBlur={leave}
      {...usePointing()}
    >
      <StaleBar />
      <div ref={setScroller} className="@container scroll-py-12 overflow-y-auto [overflow-anchor:none]">
        <div>
          {sectionNames.map((section) => (
            <FormSection key={section} section={section} scroller={scroller} />
          ))}
        </div>
      </div>
      {/* Behind the rows, which scroll to the one that it gives the focus. */}
      <PaneFocus pane={scroller} last={last} />
      {isLong ? <HostsAhead /> : null}
      <RemovalBar />
      <EntryMenuPlace />
    </section>
  );
}

/** Has the hosts that a long document asks found before one of its registries is opened, which tells who asks it. */
function HostsAhead() {
  useAskedHosts();
  return null;
}
