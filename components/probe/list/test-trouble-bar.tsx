'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { drawerId } from '@/components/drawer/drawer-store.ts';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { inPalette } from '@/components/palette/in-palette.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { probesOf, useProbes } from '../state/probe-store.ts';

/** Says what kept the server from testing. */
export function TestTroubleBar() {
  const t = useTranslations('probe.view.trouble');
  const close = useTranslations('drawer');
  const editor = useEditorStore();
  const trouble = useProbes((probes) => probes.trouble);
  if (trouble === null) return null;
  return (
    <div className="flex items-center gap-2 border-b border-line bg-bad-soft py-0.5 pr-1.5 pl-3">
      <VerdictIcon kind="error" />
      <p role="alert" className="min-w-0 flex-1 py-1 wrap-anywhere">
        {trouble.kind === 'refused' ? t('refused', { detail: trouble.detail }) : t(trouble.kind)}
      </p>
      <IconButton
        {...inPalette('close-trouble')}
        label={close('close')}
        icon={<X aria-hidden className="size-4" />}
        onClick={(event) => {
          event.currentTarget.closest<HTMLElement>(`#${drawerId}`)?.focus();
          probesOf(editor).setState({ trouble: null });
        }}
      />
    </div>
  );
}
