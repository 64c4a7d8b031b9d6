'use client';

import { useLocale } from 'next-intl';
import { useEffect } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { Command } from '@/components/palette/command.ts';
import { offerCommands } from '@/components/palette/page-commands.ts';
import en from '@/messages/en/draft.json';
import type { Locale } from '@/messages/locale.ts';
import zh from '@/messages/zh-CN/draft.json';
import { profilePage, reviewPage } from './addresses.ts';
import { useDraftItself } from './draft-context.tsx';
import { hasMovedBase } from './draft-state.ts';
import { askForTitle } from './header/title-view.ts';
import { unlock } from './unlock.ts';

const words = { en: en.commands, 'zh-CN': zh.commands };

/** Offers in the palette what can be done with a draft. */
export function useDraftCommands(): void {
  const { at, store } = useDraftItself();
  const editor = useEditorStore();
  const locale = useLocale();
  useEffect(() => {
    const command = (name: keyof (typeof words)['en'], run: () => void, movesFocus = false): Command => ({
      id: `draft ${name}`,
      group: 'actions',
      label: words[locale as Locale][name],
      terms: `${words.en[name]} ${words['zh-CN'][name]}`,
      movesFocus,
      run,
    });
    return offerCommands(() => {
      const { stand, saver, looksOnly, phase, locked } = store.getState();
      const may = phase === 'ready' && !looksOnly;
      const { submit, rebase } = stand.reasonsAgainst;
      return [
        ...(may && submit === null ? [command('submit', () => store.setState({ dialog: 'submit' }), true)] : []),
        ...(may && locked ? [command('unlock', () => unlock(store, editor))] : []),
        command('review', () => location.assign(reviewPage(at))),
        command('back', () => location.assign(profilePage(at))),
        ...(may ? [command('rename', askForTitle, true)] : []),
        ...(may && rebase === null && hasMovedBase(stand) ? [command('merge', () => saver?.rebase())] : []),
      ];
    });
  }, [at, store, editor, locale]);
}
