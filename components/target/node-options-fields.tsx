'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox.tsx';
import { lines, type NodeOptions } from '@/lib/node-files/index.ts';
import { SnapshotterField } from './snapshotter-field.tsx';
import type { TargetChoice } from './use-target.ts';

export function NodeOptionsFields({ choice }: { choice: TargetChoice }) {
  const t = useTranslations('target');
  const { target, choose } = choice;
  const { options, program, line } = target;
  const set = (change: Partial<NodeOptions>) => choose({ options: { ...options, ...change } });
  const known = lines[line].format.hostsToml !== null;
  const unknownFlag = known ? null : <span className="mt-1 block text-warn">{t('options.unknownFlag')}</span>;
  return (
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
  );
}

function Flag({ children }: { children: ReactNode }) {
  return <code className="font-mono text-sm wrap-anywhere">{children}</code>;
}
