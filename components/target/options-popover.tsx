'use client';

import { SlidersHorizontal } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { Popover } from '@/components/ui/popover.tsx';
import { defaultOptions, type NodeOptions } from '@/lib/node-files/index.ts';
import type { TargetChoice } from './use-target.ts';

// Few ever set them; what is in sight from the start need not wait for them.
const load = () => import('./node-options-fields.tsx');
const NodeOptionsFields = dynamic(() => load().then((part) => part.NodeOptionsFields), { ssr: false });

/** The options of K3s and RKE2 that change what they write. */
export function OptionsPopover({ choice }: { choice: TargetChoice }) {
  const t = useTranslations('target');
  const changed = countChanged(choice.target.options);
  return (
    <Popover
      closeLabel={t('close')}
      title={t('options.title')}
      trigger={
        <Button onPointerEnter={load} onFocus={load}>
          <span className="sr-only">{t('options.label', { count: changed })}</span>
          <SlidersHorizontal aria-hidden className="size-4 text-muted" />
          <span aria-hidden className="hidden lg:inline">
            {t('options.short')}
          </span>
          {changed > 0 ? (
            <span aria-hidden className="text-accent tabular-nums">
              {changed}
            </span>
          ) : null}
        </Button>
      }
    >
      <NodeOptionsFields choice={choice} />
    </Popover>
  );
}

function countChanged(options: NodeOptions): number {
  const { noDefaultEndpoint, embedded, selinux, snapshotter } = options;
  return [noDefaultEndpoint, embedded, selinux, snapshotter !== defaultOptions.snapshotter].filter(Boolean).length;
}
