'use client';

import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDocuments } from '@/components/documents/documents-context.tsx';
import { useShell } from '@/components/editor/shell-context.tsx';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { VerdictIcon, type VerdictKind } from '@/components/ui/verdict-icon.tsx';
import { listIn } from '@/messages/values-in.ts';
import type { OtherTabs } from './other-tabs.ts';

/** Says what keeps documents from surviving a reload, and what another tab of the browser did with the one that is shown. */
export function StorageBar({ otherTabs }: { otherTabs: OtherTabs | null }) {
  return (
    <div role="status">
      <TroubleBar />
      <ElsewhereBar otherTabs={otherTabs} />
    </div>
  );
}

function TroubleBar() {
  const t = useTranslations('storage');
  const locale = useLocale();
  const trouble = useShell((shell) => shell.trouble);
  const setTrouble = useShell((shell) => shell.setTrouble);
  const openDialog = useShell((shell) => shell.openDialog);
  if (!trouble) return null;
  const names = listIn(locale, trouble.names);
  return (
    <Bar kind="warning" onClose={() => setTrouble(null)} says={t(`trouble.${trouble.kind}`, { names })}>
      <Button onClick={() => openDialog('download')}>{t('download')}</Button>
    </Bar>
  );
}

function ElsewhereBar({ otherTabs }: { otherTabs: OtherTabs | null }) {
  const t = useTranslations('storage');
  const { id, name, elsewhere } = useDocuments(({ active }) => active);
  const change = useDocuments((documents) => documents.change);
  if (!elsewhere) return null;
  return (
    <Bar kind="info" onClose={() => change(id, { elsewhere: null })} says={t(`elsewhere.${elsewhere}`, { name })}>
      {elsewhere === 'changed' ? (
        <Button {...inPalette('take-over')} onClick={otherTabs?.takeOver}>
          {t('takeOver')}
        </Button>
      ) : null}
      {elsewhere === 'closed' ? (
        <Button {...inPalette('keep-here')} onClick={otherTabs?.keepHere}>
          {t('keepHere')}
        </Button>
      ) : null}
    </Bar>
  );
}

type BarProps = { kind: VerdictKind; says: string; onClose: () => void; children: ReactNode };

function Bar({ kind, says, onClose, children }: BarProps) {
  const t = useTranslations('storage');
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-canvas px-3 py-1.5">
      <VerdictIcon kind={kind} />
      <p className="min-w-0 flex-1 basis-60 wrap-anywhere">{says}</p>
      {children}
      <IconButton
        {...inPalette('close-note')}
        label={t('close')}
        icon={<X aria-hidden className="size-4" />}
        onClick={onClose}
      />
    </div>
  );
}
