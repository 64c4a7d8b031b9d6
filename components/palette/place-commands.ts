import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { focusPath } from '@/components/form/state/focus-path.ts';
import { type SectionName, sectionNames } from '@/components/form/state/form-view.ts';
import { showFile } from '@/components/preview/file-request.ts';
import { tabName } from '@/components/preview/preview-tabs.ts';
import { hidePathPassword, hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { Command, CommandGroup } from './command.ts';
import { groupTerms } from './words.ts';

type Places = { readonly editor: EditorStore; readonly show: (pane: 'form' | 'files') => void };

/** The places of the document and of the node files, each found by its name. */
export function placeCommands(places: Places): readonly Command[] {
  const { accepted, reading, nodeFiles } = places.editor.getState();
  const entries = sectionNames.flatMap((section) => placesOf(entryKind(places, section), accepted.model[section]));
  return reading.accepted ? [...entries, ...placesOf(fileKind(places), nodeFiles.files)] : entries;
}

function placesOf(kind: PlaceKind, named: ReadonlyMap<string, unknown> | null | undefined): readonly Command[] {
  return Array.from(named?.keys() ?? [], (name) => new Place(kind, name));
}

function entryKind({ editor, show }: Places, section: SectionName): PlaceKind {
  return {
    group: section,
    groupTerms: groupTerms(section),
    labelOf: hideUrlPassword,
    termsOf: hideUrlPassword,
    goTo(name) {
      show('form');
      focusPath(editor, [section, name]);
    },
  };
}

function fileKind({ show }: Places): PlaceKind {
  return {
    group: 'files',
    groupTerms: groupTerms('files'),
    labelOf: tabName,
    termsOf: hidePathPassword,
    goTo(path) {
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

type PlaceKind = {
  readonly group: SectionName | 'files';
  readonly groupTerms: string;
  readonly labelOf: (name: string) => string;
  readonly termsOf: (name: string) => string;
  readonly goTo: (name: string) => void;
};

/** Of thousands of places few are looked at, which is when they get their words. */
class Place implements Command {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly movesFocus = true;

  constructor(kind: PlaceKind, name: string) {
    this.kind = kind;
    this.name = name;
  }

  get id(): string {
    return `${this.kind.group} ${this.name}`;
  }

  get group(): CommandGroup {
    return this.kind.group;
  }

  get label(): string {
    return this.kind.labelOf(this.name);
  }

  get terms(): string {
    return `${this.kind.termsOf(this.name)} ${this.kind.groupTerms}`;
  }

  run(): void {
    this.kind.goTo(this.name);
  }
}
