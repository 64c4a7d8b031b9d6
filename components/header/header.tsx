'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DocumentTabs } from '@/components/documents/tabs/document-tabs.tsx';
import type { FrameTabs } from '@/components/editor/frame.ts';
import { useShell } from '@/components/editor/shell-context.tsx';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { LanguageSwitch } from '@/components/language/language-switch.tsx';
import { TargetPicker } from '@/components/target/target-picker.tsx';
import { ThemeSwitch } from '@/components/theme/theme-switch.tsx';
import { Button } from '@/components/ui/button.tsx';
import { DocumentMenu } from './document-menu.tsx';
import { Logo } from './logo.tsx';
import { PaletteButton } from './palette-button.tsx';
import { UndoButtons } from './undo-buttons.tsx';

type HeaderProps = { tabs: FrameTabs | null; problems: ReactNode; account: ReactNode };

/** The line above everything: the documents, the one that is shown as a whole, the target that it is written for, and the page itself. */
export function Header({ tabs, problems, account }: HeaderProps) {
  const t = useTranslations('app');
  return (
    // Isolated, it is not walked through again each time something under it is painted.
    <header className="isolate grid grid-cols-[1fr_auto] items-center gap-x-2 border-b border-line bg-surface px-2 md:flex md:h-12 md:gap-x-3 md:px-3">
      <div className="flex h-12 min-w-0 items-center gap-1 md:gap-2 xl:flex-1">
        <span className="flex items-center gap-2 pr-1 pl-1 max-md:hidden">
          <Logo />
          <span className="hidden text-lg font-semibold min-[1600px]:inline">{t('name')}</span>
        </span>
        <DocumentTabs expected={tabs} />
        <DocumentMenu />
        <UndoButtons />
      </div>
      <TargetPicker className="order-3 col-span-2 pb-2 md:order-none md:pb-0" />
      <div className="flex items-center gap-1 md:ml-auto">
        <PaletteButton />
        {problems}
        <DownloadButton />
        <div className="hidden lg:flex">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        {account}
      </div>
    </header>
  );
}

function DownloadButton() {
  const t = useTranslations('header');
  const empty = useEditor((state) => state.text === '');
  const openDialog = useShell((shell) => shell.openDialog);
  return (
    <Button
      variant="primary"
      disabled={empty}
      focusableWhenDisabled
      aria-label={t('downloadShort')}
      onClick={() => openDialog('download')}
    >
      <Download aria-hidden className="size-4" />
      <span className="hidden lg:inline">{t('downloadShort')}</span>
    </Button>
  );
}
