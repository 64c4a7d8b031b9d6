import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { Config, Registries, Tls } from '@/lib/registries/model.ts';
import type { ChosenByConfig, ChosenFilesStore } from './chosen-files.ts';
import { tlsFields } from './tls-node-files.ts';

type Configs = NonNullable<Registries['configs']>;

/** Names for which files were chosen and that are no longer in the document, with the settings that they last had. */
type Astray = Map<string, Config>;

const none: Configs = new Map();

/** Lets files follow the name that they were chosen for, whatever renames it: the form, the text, a fix, undo or redo. */
export function followNames(editor: EditorStore, files: ChosenFilesStore): void {
  const astray: Astray = new Map();
  editor.subscribe(({ accepted, transition }, last) => {
    const [before, after] = [last.accepted.model.configs ?? none, accepted.model.configs ?? none];
    if (before === after) return;
    const { chosen } = files.store.getState();
    noteAstray(astray, chosen, before, after);
    if (astray.size === 0) return;
    const isOther = transition.origin === 'opened';
    for (const [name, config] of astray) {
      const fresh = [...after].filter(([each]) => !before.has(each) && !chosen.has(each));
      const to = fresh.find(([, { tls }]) => namesTheSame(tls, config.tls))?.[0];
      const renamed = to ?? (isOther || namesFiles(config.tls) ? undefined : atItsPlace(name, before, after));
      if (renamed === undefined || files.store.getState().chosen.has(renamed)) continue;
      astray.delete(name);
      files.move(name, renamed);
    }
  });
}

function noteAstray(astray: Astray, chosen: ChosenByConfig, before: Configs, after: Configs): void {
  for (const name of astray.keys()) if (after.has(name) || !chosen.has(name)) astray.delete(name);
  for (const name of chosen.keys()) {
    const config = after.has(name) ? undefined : before.get(name);
    if (config !== undefined) astray.set(name, config);
  }
}

function namesTheSame(one: Tls | null, other: Tls | null): boolean {
  return namesFiles(one) && tlsFields.every((field) => one?.[field] === other?.[field]);
}

function namesFiles(tls: Tls | null): boolean {
  return tlsFields.some((field) => tls?.[field]);
}

/** The new name that stands where one stood that is gone, with all others as they were; without files named, nothing else tells. */
function atItsPlace(name: string, before: Configs, after: Configs): string | undefined {
  if (before.size !== after.size) return undefined;
  const now = [...after.keys()][[...before.keys()].indexOf(name)];
  return now === undefined || before.has(now) ? undefined : now;
}
