import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { showTester } from '@/components/form/rewrite-test/tried-names.ts';
import { focusPath } from '@/components/form/state/focus-path.ts';
import type { SectionName } from '@/components/form/state/form-view.ts';
import type { Action, ActionContext } from './action-commands.ts';
import type { Command } from './command.ts';

/** What is done within an entry of the document: the one that is selected, else the first that has a use for it. */
export function entryActions({ editor, shell }: ActionContext, action: Action): readonly Command[] {
  const { model } = editor.getState().accepted;
  const rewritten = [...(model.mirrors ?? [])].flatMap(([name, { rewrite }]) => (rewrite?.size ? [name] : []));
  const mirror = entryIn(editor, 'mirrors', rewritten);
  const registry = entryIn(editor, 'configs', [...(model.configs?.keys() ?? [])]);
  const commands: readonly (Command | false)[] = [
    registry !== undefined &&
      action('tlsFiles', () => goTo(() => focusPath(editor, ['configs', registry, 'tls', 'files'])), true),
    mirror !== undefined &&
      action(
        'tryNames',
        () =>
          goTo(() => {
            showTester(editor, mirror, true);
            focusPath(editor, ['mirrors', mirror, 'tester']);
          }),
        true,
      ),
  ];
  return commands.filter((command) => command !== false);

  function goTo(go: () => void): void {
    shell.getState().show('form');
    go();
  }
}

function entryIn(editor: EditorStore, section: SectionName, names: readonly string[]): string | undefined {
  const [selectedSection, selected] = editor.getState().selected?.path ?? [];
  return names.find((name) => section === selectedSection && name === selected) ?? names[0];
}
