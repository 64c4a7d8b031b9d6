import type { Locale } from '@/messages/locale.ts';
import type { Command } from './command.ts';
import type { ActName } from './in-palette.ts';
import { offered } from './page-commands.ts';
import { actWords } from './words.ts';

/** What the page offers at the moment. */
export function offeredCommands(locale: Locale): readonly Command[] {
  return [...offered(), ...markedCommands(locale, ':not([data-of])')];
}

/** What it offers to do with one of several things. */
export function hereCommands(locale: Locale): readonly Command[] {
  return markedCommands(locale, '[data-of]');
}

const targets =
  'a[href], button:not([tabindex="-1"]), summary, input:not([type="hidden"]), textarea, [tabindex="0"][role="listbox"]';
const pressed = 'a, summary, button:not([role])';

/** What can be pressed or gone into, of all that is marked. */
function markedCommands(locale: Locale, which: string): readonly Command[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-act]${which}`)].flatMap(
    (marked, index): readonly Command[] => {
      const target = targetIn(marked);
      if (target === undefined) return [];
      const { act, of } = marked.dataset;
      const group = of === undefined ? 'actions' : 'here';
      return [
        {
          id: `${group} ${index}`,
          group,
          ...actWords(locale, act as ActName, of),
          movesFocus: true,
          run: () => use(target),
        },
      ];
    },
  );
}

function targetIn(marked: HTMLElement): HTMLElement | undefined {
  const found = marked.matches(targets) ? [marked] : [...marked.querySelectorAll<HTMLElement>(targets)];
  return found.find((each) => each.checkVisibility() && !each.matches(':disabled, [aria-disabled="true"]'));
}

function use(target: HTMLElement): void {
  target.focus();
  if (target.matches(pressed)) target.click();
}
