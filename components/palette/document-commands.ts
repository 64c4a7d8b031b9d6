import { isUntouched } from '@/components/documents/document-entry.ts';
import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { askForName } from '@/components/documents/documents-view.ts';
import { tabsFit } from '@/components/documents/tabs/tab-look.ts';
import type { ActionContext } from './action-commands.ts';
import type { Command } from './command.ts';
import { type ActionName, paletteWords } from './words.ts';

type Action = (name: ActionName, run: () => void, movesFocus?: boolean) => Command;

/** What can be done with the document that is shown, and with all. */
export function documentActions(
  { documents, shell, closeDocument }: ActionContext,
  action: Action,
): readonly Command[] {
  const { active, entries, closed, begin, duplicate, reopen, activateBeside } = documents.getState();
  const open = !isUntouched(active);
  const hasText = active.editor.get().getState().text !== '';
  const commands: readonly (Command | false)[] = [
    open && action('new', begin, true),
    open && action('rename', () => askForName(active.id, matchMedia(tabsFit).matches), true),
    open && action('duplicate', () => duplicate(active.id), true),
    hasText && action('share', () => shell.getState().openDialog('share')),
    open && action('close', () => closeDocument(active.id), true),
    closed.length > 0 && action('reopen', () => reopen(), true),
    entries.length > 1 && action('documentAfter', () => activateBeside(1), true),
    entries.length > 1 && action('documentBefore', () => activateBeside(-1), true),
  ];
  return commands.filter((command) => command !== false);
}

/** The other documents, each found by its name. */
export function documentCommands(documents: DocumentsStore): readonly Command[] {
  const { entries, active, activate } = documents.getState();
  const others = entries.filter((entry) => entry !== active && entry.name !== '');
  return others.map(({ id, name }) => ({
    id: `document ${id}`,
    group: 'documents',
    label: name,
    terms: `${name} ${paletteWords.en.groups.documents} ${paletteWords['zh-CN'].groups.documents}`,
    movesFocus: true,
    run: () => activate(id),
  }));
}
