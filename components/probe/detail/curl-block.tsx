'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { CopyButton } from '@/components/ui/copy-button.tsx';
import type { Tested } from '../state/probe-store.ts';
import type { Endpoint } from '../state/shown-test.ts';
import { useCurl } from './use-curl.ts';

/** Commands that ask the same from a node, without any password. */
export function CurlBlock({ endpoint, tested }: { endpoint: Endpoint; tested: Tested | null }) {
  const t = useTranslations('probe.view.curl');
  const id = useId();
  const steps = useCurl(endpoint, tested);
  const text = steps.map((step) => `# ${t(`comment.${step.id}`)}\n${step.command}\n`).join('\n');
  if (steps.length === 0) return null;
  return (
    <div className="grid min-w-0 gap-1 border-t border-line pt-2">
      <div className="flex min-h-7 items-center gap-1">
        <h4 id={id} className="min-w-0 flex-1 font-semibold">
          {t('title')}
        </h4>
        <CopyButton labels={{ copy: t('copy'), copied: t('copied'), failed: t('failed') }} text={() => text} />
      </div>
      <p className="text-muted">{t('help')}</p>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        aria-labelledby={id}
        className="min-w-0 overflow-x-auto rounded border border-line bg-sunken p-2 font-mono text-sm focus-visible:-outline-offset-2"
      >
        <pre>{text}</pre>
      </section>
    </div>
  );
}
