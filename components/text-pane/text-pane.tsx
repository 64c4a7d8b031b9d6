'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { RevealAll } from '@/components/secrets/reveal-all.tsx';
import { PaneBar } from '@/components/ui/pane-bar.tsx';
import { CopyDocument } from './copy-document.tsx';
import { FormatButton } from './format/format-button.tsx';

const TextEditor = dynamic(() => import('./text-editor.tsx').then((file) => file.TextEditor), { ssr: false });

/** registries.yaml as text. `actions` stand at the end of its title row. */
export function TextPane({ actions }: { actions?: ReactNode }) {
  const t = useTranslations('text');
  const helpId = useId();
  return (
    <section
      aria-label={t('title')}
      className="grid h-full min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] bg-surface"
    >
      <PaneBar
        title={t('title')}
        mono
        actions={
          <>
            <RevealAll />
            <FormatButton />
            <CopyDocument />
            {actions}
          </>
        }
      />
      <div className="min-h-0">
        <TextEditor helpId={helpId} />
      </div>
      <p id={helpId} hidden>
        {t('help')}
      </p>
    </section>
  );
}
