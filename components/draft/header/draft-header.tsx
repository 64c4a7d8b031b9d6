'use client';

import { ChevronLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ProblemsCount } from '@/components/editor/later-parts.tsx';
import { Logo } from '@/components/header/logo.tsx';
import { PaletteButton } from '@/components/header/palette-button.tsx';
import { UndoButtons } from '@/components/header/undo-buttons.tsx';
import { LanguageSwitch } from '@/components/language/language-switch.tsx';
import { TargetPicker } from '@/components/target/target-picker.tsx';
import { ThemeSwitch } from '@/components/theme/theme-switch.tsx';
import { profilePage } from '../addresses.ts';
import { useDraft, useDraftItself } from '../draft-context.tsx';
import { DraftMenu } from './draft-menu.tsx';
import { Others } from './others.tsx';
import { SaveState } from './save-state.tsx';
import { SubmitButton } from './submit-button.tsx';
import { TitleField } from './title-field.tsx';

/** The line above everything: whose draft it is and whether it is saved, what it is written for, and the way into review. */
export function DraftHeader({ account }: { account: ReactNode }) {
  const isReady = useDraft(({ phase }) => phase === 'ready');
  return (
    <header className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 border-b border-line bg-surface px-2 md:flex md:gap-x-3 md:px-3">
      <div className="flex h-12 min-w-0 items-center gap-1 md:gap-2 xl:flex-1">
        <Way />
        <TitleField />
        <SaveState />
        <Others />
        {isReady ? <DraftMenu /> : null}
        {isReady ? <UndoButtons /> : null}
      </div>
      {isReady ? (
        <TargetPicker className="order-3 col-span-2 pb-2 md:order-none md:pb-0 min-[1000px]:shrink-0" />
      ) : null}
      <div className="flex h-12 items-center gap-1 md:ml-auto">
        <PaletteButton />
        {isReady ? <ProblemsCount /> : null}
        <SubmitButton />
        <div className="hidden lg:flex">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        {account}
      </div>
    </header>
  );
}

/** Back to the profile. */
function Way() {
  const t = useTranslations('draft');
  const { at } = useDraftItself();
  return (
    <a
      href={profilePage(at)}
      aria-label={t('back', { profile: at.profile })}
      className="flex h-7 min-w-7 shrink-0 items-center gap-1 rounded text-muted transition-colors hover:bg-hover hover:text-ink md:pr-1.5 pointer-coarse:h-10"
    >
      <ChevronLeft aria-hidden className="size-4 shrink-0" />
      <span className="max-md:hidden">
        <Logo />
      </span>
      <span className="max-w-40 truncate max-lg:hidden">{at.profile}</span>
    </a>
  );
}
