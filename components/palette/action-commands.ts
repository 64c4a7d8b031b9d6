import { openApi } from '@/components/api/open-api.ts';
import { tellPane } from '@/components/codemirror/pane-commands.ts';
import { compareReleases } from '@/components/compare/compare-releases.ts';
import { defaultName } from '@/components/documents/document-name.ts';
import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { downloadView } from '@/components/download/download-view.ts';
import { toggleDrawer } from '@/components/drawer/drawer-store.ts';
import { goToCounterpart, goToPane } from '@/components/editor/counterpart.ts';
import type { PaneName } from '@/components/editor/pane-layout.ts';
import type { ShellStore } from '@/components/editor/shell-store.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { SectionName } from '@/components/form/state/form-view.ts';
import { setAdding } from '@/components/form/state/section-actions.ts';
import { askForFiles } from '@/components/import/import-store.ts';
import { openEndpoint, stopTests, testAll } from '@/components/probe/open-endpoints.ts';
import { probesOf } from '@/components/probe/state/probe-store.ts';
import { selectedEndpoint } from '@/components/probe/state/selected-endpoint.ts';
import { hideAllSecrets, revealedSecrets, revealSecrets } from '@/components/secrets/revealed-store.ts';
import { secretsIn } from '@/components/secrets/secret-feed.ts';
import { openAccount } from '@/components/team/open-account.ts';
import { formatNow } from '@/components/text-pane/format/format-now.ts';
import { copyText } from '@/components/ui/copy-text.ts';
import type { Locale } from '@/messages/locale.ts';
import type { Command } from './command.ts';
import { documentActions } from './document-commands.ts';
import { entryActions } from './entry-commands.ts';
import { layoutActions } from './layout-commands.ts';
import { planActions } from './plan-commands.ts';
import { selectedActions } from './selected-commands.ts';
import { textActions } from './text-commands.ts';
import { type ActionName, actionWords } from './words.ts';

export type ActionContext = {
  readonly editor: EditorStore;
  readonly shell: ShellStore;
  readonly locale: Locale;
  readonly atStart: boolean;
  readonly documents: DocumentsStore;
  readonly closeDocument: (id: string) => void;
  readonly chooseFile: () => void;
  readonly shortcuts: Readonly<Partial<Record<ActionName, string>>>;
};

/** Makes a command of what it does; `of` is the name of what it is done with. */
export type Action = (name: ActionName, run: () => void, movesFocus?: boolean, of?: string) => Command;

/** What can be done on the page at the moment. */
export function actionCommands(context: ActionContext): readonly Command[] {
  const { editor, shell, documents, atStart, chooseFile } = context;
  const { undo, redo, history, text, reading, readOnly, nodeFiles } = editor.getState();
  const { openDialog, notice, notify } = shell.getState();
  const action = actionOf(context);
  const secrets = secretsIn(editor).getState().list;
  const revealed = revealedSecrets.getState().keys.size > 0;
  const hasText = text !== '';
  const here = selectedEndpoint(editor.getState().selected?.path);
  const isRead = !atStart && reading.accepted;
  const editable = isRead && !readOnly;
  return [
    ...when(history.past.length > 0, action('undo', undo)),
    ...when(history.future.length > 0, action('redo', redo)),
    ...when(editable, adding('mirrors'), adding('configs')),
    ...when(editable, ...selectedActions(context, action)),
    ...when(isRead, ...entryActions(context, action)),
    ...when(
      !atStart,
      action('problems', () => toggleDrawer('problems'), true),
      action('nextProblem', () => tellPane(editor, shell, 'text', 'next-problem'), true),
      action('previousProblem', () => tellPane(editor, shell, 'text', 'previous-problem'), true),
      action('plan', () => toggleDrawer('plan'), true),
      ...planActions(context, action),
      action('endpoints', () => toggleDrawer('endpoints'), true),
    ),
    ...when(
      isRead,
      action('testAll', () => testAll(editor), true),
    ),
    ...when(
      probesOf(editor).getState().runs.length > 0,
      action('stopTests', () => stopTests(editor)),
    ),
    ...when(
      isRead && here !== null,
      action('testEndpoint', () => here && openEndpoint(editor, here, false), true),
    ),
    ...when(
      hasText,
      action('download', () => openDialog('download')),
      action('install', () => {
        downloadView.setState({ view: 'install' });
        openDialog('download');
      }),
    ),
    ...when(
      hasText,
      action(secrets.length > 0 ? 'copyClear' : 'copy', () => void copyText(text)),
    ),
    ...when(
      hasText,
      action('compare', () => compareReleases(editor), true),
    ),
    ...when(
      hasText,
      action('format', () => formatNow(editor, shell)),
      action('search', () => tellPane(editor, shell, 'text', 'search'), true),
      ...textActions(context, action),
      action('foldAll', () => tellPane(editor, shell, 'text', 'fold-all')),
      action('unfoldAll', () => tellPane(editor, shell, 'text', 'unfold-all')),
    ),
    ...when(
      isRead,
      action('searchFile', () => tellPane(editor, shell, 'files', 'search'), true),
    ),
    ...when(
      isRead && nodeFiles.files.size > 0,
      action(secrets.length > 0 ? 'copyFileClear' : 'copyFile', () => tellPane(editor, shell, 'files', 'copy')),
    ),
    ...when(
      secrets.length > 0 && !revealed,
      action('reveal', () => revealSecrets(secrets.map(({ key }) => key))),
    ),
    ...when(revealed, action('hide', hideAllSecrets)),
    ...when(!atStart, pane('form'), pane('text'), pane('files'), ...layoutActions(context, action)),
    ...when(
      !atStart,
      action('counterpart', () => goToCounterpart(editor, shell, 1), true),
    ),
    ...when(
      atStart,
      action('empty', () => documents.getState().startEmpty(defaultName), true),
    ),
    ...documentActions(context, action),
    action('open', chooseFile),
    action('import', askForFiles),
    action('paste', () => openDialog('paste')),
    ...(notice?.kind === 'reading' ? [action('cancelReading', notice.cancel)] : []),
    ...when(
      notice !== null && notice.kind !== 'reading',
      action('closeNotice', () => notify(null)),
    ),
    action('shortcuts', () => openDialog('shortcuts')),
    action('api', openApi),
    action('account', openAccount),
  ];

  function adding(section: SectionName): Command {
    return action(section === 'mirrors' ? 'addMirror' : 'addRegistry', () => addIn(context, section), true);
  }
  function pane(name: PaneName): Command {
    return action(`pane-${name}`, () => goToPane(editor, shell, name), true);
  }
}

function actionOf({ locale, shortcuts }: ActionContext): Action {
  return (name, run, movesFocus = false, of = '') => {
    const shortcut = shortcuts[name];
    return {
      id: `${name} ${of}`.trim(),
      group: 'actions',
      ...actionWords(locale, name, of),
      movesFocus,
      run,
      ...(shortcut ? { shortcut } : {}),
    };
  };
}

function when(holds: boolean, ...commands: readonly Command[]): readonly Command[] {
  return holds ? commands : [];
}

function addIn({ editor, shell }: ActionContext, section: SectionName): void {
  shell.getState().show('form');
  setAdding(editor, section, { copyOf: null });
}
