'use client';

import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { inPalette } from '@/components/palette/in-palette.ts';
import { VirtualList } from '@/components/ui/virtual-list.tsx';
import type { Unwritten } from '@/lib/node-files/index.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';

/** The registries of the document for which no file is written, with the reasons; closed until asked for. */
export function UnwrittenHosts() {
  const t = useTranslations('preview.unwritten');
  const unwritten = useEditor((state) => state.nodeFiles.unwritten);
  const [open, setOpen] = useState(false);
  if (unwritten.length === 0) return null;
  return (
    <div className="border-t border-line bg-canvas">
      <button
        {...inPalette('unwritten-hosts')}
        type="button"
        aria-expanded={open}
        className="flex min-h-8 w-full items-center gap-1.5 px-3 text-left text-muted transition-colors hover:bg-hover hover:text-ink focus-visible:-outline-offset-2 pointer-coarse:min-h-10"
        onClick={() => setOpen(!open)}
      >
        <ChevronRight aria-hidden className={`size-3.5 transition-transform ${open ? 'rotate-90' : ''}`} />
        {t('title', { count: unwritten.length })}
      </button>
      {open ? (
        <VirtualList
          label={t('title', { count: unwritten.length })}
          items={unwritten}
          keyOf={({ host, reason }) => `${host} ${reason}`}
          estimate={56}
          className="max-h-48 border-t border-line"
        >
          {(each) => <UnwrittenHost unwritten={each} />}
        </VirtualList>
      ) : null}
    </div>
  );
}

function UnwrittenHost({ unwritten: { host, path, reason } }: { unwritten: Unwritten }) {
  const t = useTranslations('preview.unwritten');
  const store = useEditorStore();
  const program = useEditor((state) => state.target.program);
  const show = () => {
    const { reading, goTo } = store.getState();
    const place = reading.places.of(path);
    if (place) goTo(place.key ?? place.entry);
  };
  return (
    <button
      {...inPalette('go-to-unwritten', hideUrlPassword(host))}
      type="button"
      className="block w-full px-3 py-1.5 pl-8 text-left transition-colors hover:bg-hover focus-visible:-outline-offset-2"
      onClick={show}
    >
      <span className="block truncate font-mono text-sm">{hideUrlPassword(host)}</span>
      <span className="text-muted">{t(reason, { program })}</span>
    </button>
  );
}
