import { hostsFilePathOf, renderNodeFiles, type Target } from '../../node-files/index.ts';
import type { Config, Registries } from '../../registries/model.ts';
import { closestModel } from './closest-model.ts';
import { type ImportNote, note } from './import-note.ts';
import { sameTls } from './imported-settings.ts';
import type { ReadConfigToml } from './read-config-toml.ts';
import type { ReadHostsToml } from './read-hosts-toml.ts';

/**
 * The model with what hosts.toml files by another hand ask for, which K3s leaves among its own: all that changes none of
 * the files that it writes without them.
 */
export function withForeignHosts(
  model: Registries,
  target: Target,
  foreign: readonly ReadHostsToml[],
  config: ReadConfigToml | null,
  notes: ImportNote[],
): Registries {
  if (config !== null && config.certsFolder === null) {
    notes.push(...foreign.map(({ path }) => note('hosts-toml-unread', { file: path })));
    return model;
  }
  const all = joined(model, foreign);
  if (leavesOthers(model, all.model, target, foreign)) {
    notes.push(...foreign.map(({ path }) => note('file-foreign', { file: path })), ...all.notes);
    return all.model;
  }
  return foreign.reduce((before, file) => {
    const one = joined(before, [file]);
    const isTaken = leavesOthers(before, one.model, target, [file]);
    notes.push(note(isTaken ? 'file-foreign' : 'foreign-not-taken', { file: file.path }));
    if (isTaken) notes.push(...one.notes);
    return isTaken ? one.model : before;
  }, model);
}

type Joined = { readonly model: Registries; readonly notes: readonly ImportNote[] };

function joined(model: Registries, files: readonly ReadHostsToml[]): Joined {
  const notes: ImportNote[] = [];
  const added = closestModel(null, files, notes);
  const configs = new Map<string, Config>(model.configs ?? []);
  for (const [name, { tls }] of added.configs ?? []) {
    const before = configs.get(name) ?? { auth: null, tls: null };
    if (before.tls !== null && tls !== null && !sameTls(before.tls, tls))
      notes.push(note('tls-differs', { host: name }));
    configs.set(name, { auth: before.auth, tls: before.tls ?? tls });
  }
  const mirrors = new Map([...(model.mirrors ?? []), ...(added.mirrors ?? [])]);
  return {
    model: { ...model, mirrors: mirrors.size > 0 ? mirrors : null, configs: configs.size > 0 ? configs : null },
    notes,
  };
}

/** Whether all files but the foreign ones come out the same. Blank lines say nothing. */
function leavesOthers(
  before: Registries,
  after: Registries,
  target: Target,
  foreign: readonly ReadHostsToml[],
): boolean {
  const own = new Set(foreign.map(({ name }) => hostsFilePathOf(name, target.program)));
  const now = renderNodeFiles(after, target).files;
  return [...renderNodeFiles(before, target).files].every(
    ([path, { text }]) => own.has(path) || solid(text) === solid(now.get(path)?.text ?? ''),
  );
}

function solid(text: string): string {
  return text.replace(/^\s*\n/gm, '');
}
