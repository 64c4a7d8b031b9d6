import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { endpointOutcome } from '@/components/form/hosts/endpoint-outcome.ts';
import { settingsOf } from '@/components/form/hosts/settings-of.ts';
import { withoutPassword } from '@/components/form/mirrors/endpoint-parts.ts';
import { withoutBackslashes } from '@/components/form/mirrors/without-backslashes.ts';
import { askWish } from '@/components/form/rewrite-test/asked-wish.ts';
import { goToConfig } from '@/components/form/state/add.ts';
import { focusPath, pressPath } from '@/components/form/state/focus-path.ts';
import { type SectionName, sectionNames } from '@/components/form/state/form-view.ts';
import { removeEntry, removeFrom } from '@/components/form/state/remove.ts';
import { setAdding } from '@/components/form/state/section-actions.ts';
import { selectedEndpoint } from '@/components/probe/state/selected-endpoint.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { Action, ActionContext } from './action-commands.ts';
import type { Command } from './command.ts';
import { configActions } from './config-commands.ts';

type Context = Pick<ActionContext, 'editor' | 'shell'>;

/** What the menus and buttons of the form do with the entry in which the focus or the caret was last; of few entries with each, if it was in none. */
export function selectedActions({ editor, shell }: Context, action: Action): readonly Command[] {
  const inForm: InForm = (go) => () => {
    shell.getState().show('form');
    go();
  };
  const entry = selectedEntry(editor);
  if (entry === null)
    return fewEntries(editor).flatMap((each) => actionsOf(editor, each, actionOn(each, action), inForm));
  return [
    ...actionsOf(editor, entry, action, inForm),
    ...endpointActions(editor, action, inForm),
    ...rewriteActions(editor, action, inForm),
  ];
}

function actionOn({ section, name: entry }: Entry, action: Action): Action {
  return (name, ...more) => ({ ...action(name, ...more), id: `${name} ${section} ${entry}`, group: 'here' });
}

function actionsOf(editor: EditorStore, { section, name }: Entry, action: Action, inForm: InForm): readonly Command[] {
  const shown = hideUrlPassword(name);
  return [
    action(
      'renameEntry',
      inForm(() => focusPath(editor, [section, name, 'name'], true)),
      true,
      shown,
    ),
    action(
      'duplicateEntry',
      inForm(() => setAdding(editor, section, { copyOf: name })),
      true,
      shown,
    ),
    action(
      'removeEntry',
      inForm(() => removeEntry(editor, section, name)),
      true,
      shown,
    ),
    ...(section === 'mirrors'
      ? mirrorActions(editor, name, action, inForm)
      : configActions(editor, name, action, inForm)),
  ];
}

type InForm = (go: () => void) => () => void;

function mirrorActions(editor: EditorStore, mirror: string, action: Action, inForm: InForm): readonly Command[] {
  const shown = hideUrlPassword(mirror);
  const within = (name: Parameters<Action>[0], go: () => void) => action(name, inForm(go), true, shown);
  return [
    within('addEndpoint', () => pressPath(editor, ['mirrors', mirror, 'endpoint'])),
    within('addRewrite', () => pressPath(editor, ['mirrors', mirror, 'rewrite'])),
    within('wishEverything', () => askWish(editor, { mirror, wish: 'everything' })),
    within('wishLibrary', () => askWish(editor, { mirror, wish: 'library' })),
  ];
}

function endpointActions(editor: EditorStore, action: Action, inForm: InForm): readonly Command[] {
  const { selected, accepted, target, act } = editor.getState();
  const place = selectedEndpoint(selected?.path);
  if (place === null || place.endpoint === null) return [];
  const { mirror, endpoint: index } = place;
  const endpoints = accepted.model.mirrors?.get(mirror)?.endpoint ?? [];
  const text = endpoints[index];
  if (text === undefined) return [];
  const shown = withoutPassword(text);
  const outcome = endpointOutcome(text, target);
  const move = (to: number) => () => {
    if (act({ do: 'move-endpoint', mirror, index, to }) !== null) return;
    const { path = [], by = 'form' } = selected ?? {};
    editor.getState().select({ path: path.with(3, to), by });
  };
  const remove = () =>
    removeFrom(editor, { do: 'remove-endpoint', mirror, index }, shown, ['mirrors', mirror, 'endpoint', index]);
  const commands: readonly (Command | false)[] = [
    index > 0 && action('moveEndpointUp', move(index - 1), false, shown),
    index < endpoints.length - 1 && action('moveEndpointDown', move(index + 1), false, shown),
    action('removeEndpoint', inForm(remove), true, shown),
    outcome.kind === 'asked' && settingsAction(editor, outcome.host, action, inForm),
  ];
  return commands.filter((command) => command !== false);
}

function settingsAction(editor: EditorStore, host: string, action: Action, inForm: InForm): Command {
  const { name } = settingsOf(host, editor.getState().accepted.model);
  return action(
    'hostSettings',
    inForm(() => goToConfig(editor, name)),
    true,
    hideUrlPassword(name),
  );
}

function rewriteActions(editor: EditorStore, action: Action, inForm: InForm): readonly Command[] {
  const [section, name, part, place] = editor.getState().selected?.path ?? [];
  const mirror = String(name);
  const pattern = String(place);
  if (section !== 'mirrors' || part !== 'rewrite' || !mirrorOf(editor, mirror)?.rewrite?.has(pattern)) return [];
  const neighbour = ['mirrors', mirror, 'rewrite'];
  const remove = () => removeFrom(editor, { do: 'remove-rewrite', mirror, pattern }, pattern, neighbour);
  const fixed = withoutBackslashes(pattern);
  return [
    ...(fixed === null
      ? []
      : [
          action(
            'usePattern',
            () => void editor.getState().act({ do: 'rename-rewrite', mirror, pattern, to: fixed }),
            false,
            fixed,
          ),
        ]),
    action('removeRewrite', inForm(remove), true, pattern),
  ];
}

function mirrorOf(editor: EditorStore, name: string) {
  return editor.getState().accepted.model.mirrors?.get(name) ?? null;
}

type Entry = { readonly section: SectionName; readonly name: string };

/** With more of them each would stand between the others. */
const few = 20;

function fewEntries(editor: EditorStore): readonly Entry[] {
  const { model } = editor.getState().accepted;
  const count = sectionNames.reduce((sum, section) => sum + (model[section]?.size ?? 0), 0);
  if (count > few) return [];
  return sectionNames.flatMap((section) => [...(model[section]?.keys() ?? [])].map((name) => ({ section, name })));
}

/** What is selected may have been renamed or removed since. */
function selectedEntry(editor: EditorStore): Entry | null {
  const { selected, accepted } = editor.getState();
  const [of, name] = selected?.path ?? [];
  const section = sectionNames.find((each) => each === of);
  const isThere = section !== undefined && name !== undefined && accepted.model[section]?.has(String(name)) === true;
  return isThere ? { section, name: String(name) } : null;
}
