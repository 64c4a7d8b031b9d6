import type { Locale } from '@/messages/locale.ts';
import type { Command } from './command.ts';
import { offered } from './page-commands.ts';
import { paletteWords } from './words.ts';

/** What the page offers at the moment. */
export function offeredCommands(locale: Locale): readonly Command[] {
  const { commands, acts } = offered();
  const named = acts.map(
    ({ name, movesFocus = false, run }): Command => ({
      id: `act ${name}`,
      group: 'actions',
      label: paletteWords[locale].acts[name],
      terms: `${paletteWords.en.acts[name]} ${paletteWords['zh-CN'].acts[name]}`,
      movesFocus,
      run,
    }),
  );
  return [...commands, ...named];
}
