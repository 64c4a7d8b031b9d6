'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Checkbox } from '@/components/ui/checkbox.tsx';
import { Popover } from '@/components/ui/popover.tsx';
import { defaultOptions, lines, type NodeOptions } from '@/lib/node-files/index.ts';
import { SnapshotterField } from './snapshotter-field.tsx';
import type { TargetChoice } from './use-target.ts';

/** The options of K3s and RKE2 that change what they write. */
export function OptionsPopover({ choice }: { choice: TargetChoice }) {
  const t = useTranslations('target');
  const { target, choose } = choice;
  const { options, program, line } = target;
  const set = (change: Partial<NodeOptions>) => choose({ options: { ...options, ...change } });
  const changed = countChanged(options);
  const known = lines[line].format.hostsToml !== null;
  const unknownFlag = known ? null : <span className="mt-1 block text-warn">{t('options.unknownFlag')}</span>;
  return (
    <Popover
      closeLabel={t('close')}
      title={t('options.title')}
      trigger={
        <Button>
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
      <div className="grid gap-1.5">
        <Checkbox
          label={<Flag>--disable-default-registry-endpoint</Flag>}
          detail={
            <>
              {t('options.noDefaultEndpoint')}
              {unknownFlag}
            </>
          }
          checked={options.noDefaultEndpoint}
          onChange={(noDefaultEndpoint) => set({ noDefaultEndpoint })}
        />
        <Checkbox
          label={<Flag>--embedded-registry</Flag>}
          detail={
            <>
              {t('options.embedded', { port: program === 'k3s' ? '6443' : '9345' })}
              {unknownFlag}
            </>
          }
          checked={options.embedded}
          onChange={(embedded) => set({ embedded })}
        />
        <Checkbox
          label={<Flag>--selinux</Flag>}
          detail={t('options.selinux')}
          checked={options.selinux}
          onChange={(selinux) => set({ selinux })}
        />
        <SnapshotterField value={options.snapshotter} onChange={(snapshotter) => set({ snapshotter })} />
      </div>
    </Popover>
  );
}

function Flag({ children }: { children: ReactNode }) {
  return <code className="font-mono text-sm wrap-anywhere">{children}</code>;
}

function countChanged(options: NodeOptions): number {
  const { noDefaultEndpoint, embedded, selinux, snapshotter } = options;
  return [noDefaultEndpoint, embedded, selinux, snapshotter !== defaultOptions.snapshotter].filter(Boolean).length;
}
