import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { focusPath } from '@/components/form/state/focus-path.ts';
import { type SectionName, sectionNames } from '@/components/form/state/form-view.ts';
import { showFile } from '@/components/preview/file-request.ts';
import { tabName } from '@/components/preview/preview-tabs.ts';
import { hidePathPassword, hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { Command } from './command.ts';
import { groupTerms } from './words.ts';

type Places = { readonly editor: EditorStore; readonly show: (pane: 'form' | 'files') => void };

/** The places of the document and of the node files, each found by its name. */
export function placeCommands({ editor, show }: Places): readonly Command[] {
  const { accepted, reading, nodeFiles } = editor.getState();
  const entries = sectionNames.flatMap((section) =>
    [...(accepted.model[section]?.keys() ?? [])].map((name) => entryCommand({ editor, show }, section, name)),
  );
  if (!reading.accepted) return entries;
  return [...entries, ...[...nodeFiles.files.keys()].map((path) => fileCommand(show, path))];
}

function entryCommand({ editor, show }: Places, section: SectionName, name: string): Command {
  return {
    id: `${section} ${name}`,
    group: section,
    label: hideUrlPassword(name),
    terms: withGroup(section, hideUrlPassword(name)),
    movesFocus: true,
    run() {
      show('form');
      focusPath(editor, [section, name]);
    },
  };
}

function fileCommand(show: Places['show'], path: string): Command {
  return {
    id: `file ${path}`,
    group: 'files',
    label: tabName(path),
    terms: withGroup('files', hidePathPassword(path)),
    movesFocus: true,
    run() {
      show('files');
      showFile(path);
      // The form would bring its own file back, had it the focus again.
      requestAnimationFrame(() => {
        const tab = document.querySelector('[data-pane="files"] [role="tab"][aria-selected="true"]');
        if (tab instanceof HTMLElement) tab.focus();
      });
    },
  };
}

function withGroup(group: Command['group'], name: string): string {
  return `${name} ${groupTerms(group)}`;
}
