'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { CopyButton } from '@/components/ui/copy-button.tsx';

type CopyBlockProps = {
  title: string;
  help: string;
  note?: string | null;
  /** As it may be seen. */
  text: string;
  /** As it is copied. */
  copy?: string;
};

export function CopyBlock({ title, help, note = null, text, copy = text }: CopyBlockProps) {
  const t = useTranslations('delivery.install');
  const id = useId();
  const labels = { copy: t('copy', { title }), copied: t('copied', { title }), failed: t('copyFailed') };
  return (
    <div className="grid min-w-0 gap-2">
      <p id={id}>{help}</p>
      {note === null ? null : <p className="text-muted">{note}</p>}
      <div className="relative min-w-0">
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
          tabIndex={0}
          aria-label={title}
          aria-describedby={id}
          className="max-h-80 min-w-0 overflow-auto rounded border border-line bg-sunken py-2 pr-10 pl-2 font-mono text-sm focus-visible:-outline-offset-2"
        >
          <pre>{text}</pre>
        </section>
        <span {...inPalette('copy-delivery')} className="absolute top-1 right-1 rounded bg-sunken">
          <CopyButton labels={labels} text={() => copy} />
        </span>
      </div>
    </div>
  );
}
