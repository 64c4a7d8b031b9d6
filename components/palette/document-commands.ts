import { compareWith } from '@/components/documents/compare-with.ts';
import { isUntouched } from '@/components/documents/document-entry.ts';
import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { askForName } from '@/components/documents/documents-view.ts';
import { tabsFit } from '@/components/documents/tabs/tab-look.ts';
import type { Locale } from '@/messages/locale.ts';
import type { Action, ActionContext } from './action-commands.ts';
import type { Command } from './command.ts';
import { groupTerms, paletteWords } from './words.ts';

/** What can be done with the document that is shown, and with all. */
export function documentActions(
  { documents, shell, closeDocument }: ActionContext,
  action: Action,
): readonly Command[] {
  const { active, entries, closed, only, begin, duplicate, reopen, activateBeside, move } = documents.getState();
  const place = entries.indexOf(active);
  const open = !isUntouched(active) && !only;
  const hasText = active.editor.get().getState().text !== '';
  const commands: readonly (Command | false)[] = [
    open && action('new', begin, true),
    open && action('rename', () => askForName(active.id, matchMedia(tabsFit).matches), true),
    open && action('duplicate', () => duplicate(active.id), true),
    hasText && action('share', () => shell.getState().openDialog('share')),
    open && action('close', () => closeDocument(active.id), true),
    closed.length > 0 && action('reopen', () => reopen(), true),
    place > 0 && action('moveDocumentBefore', () => move(active.id, place - 1)),
    place < entries.length - 1 && action('moveDocumentAfter', () => move(active.id, place + 1)),
    entries.length > 1 && action('documentAfter', () => activateBeside(1), true),
    entries.length > 1 && action('documentBefore', () => activateBeside(-1), true),
  ];
  return commands.filter((command) => command !== false);
}

/** The other documents, each found by its name: to go to, and to compare with the one that is shown. */
export function documentCommands(documents: DocumentsStore, locale: Locale): readonly Command[] {
  const { entries, active, activate } = documents.getState();
  const others = entries.filter((entry) => entry !== active && entry.name !== '');
  const compare = (name: string, language: Locale) => paletteWords[language].compareWith.replace('{name}', () => name);
  return [
    ...others.map(
      ({ id, name }): Command => ({
        id: `document ${id}`,
        group: 'documents',
        label: name,
        terms: `${name} ${groupTerms('documents')}`,
        movesFocus: true,
        run: () => activate(id),
      }),
    ),
    ...others
      .filter(() => active.name !== '')
      .map(
        (entry): Command => ({
          id: `compare ${entry.id}`,
          group: 'documents',
          label: compare(entry.name, locale),
          terms: `${compare(entry.name, 'en')} ${compare(entry.name, 'zh-CN')}`,
          movesFocus: true,
          run: () => compareWith(documents, entry),
        }),
      ),
  ];
}
