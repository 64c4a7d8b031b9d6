import { hostsFilePathOf } from '../../node-files/index.ts';
import type { Registries } from '../../registries/model.ts';
import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';
import type { Side } from '../side.ts';

/**
 * A registry whose folder in certs.d is also that of another name, on one side only: K3s joins names to the folder with
 * `filepath.Join`, which makes `a.test/` the folder of `a.test`, while config.toml keeps the two apart.
 */
export const sameFolder: NoteRule = ({ asked, model, from, to }) => {
  const before = sharedFolders(model, from);
  const after = sharedFolders(model, to);
  return changed(asked, ({ name }) => ({ before: before(name).length > 0, after: after(name).length > 0 })).map(
    ({ change, found }) => {
      const names = found.map(({ name }) => name);
      const others = names.flatMap(change === 'begins' ? after : before);
      return {
        id: 'same-folder',
        severity: 'warning',
        values: { change, others: listed(others).names, ...listed(names) },
        paths: found.map(({ path }) => path),
      };
    },
  );
};

/** The other names of which a hosts.toml is written where containerd looks for that of a registry. */
function sharedFolders({ mirrors, configs }: Registries, side: Side): (name: string) => readonly string[] {
  if (side.form === 'inline') return () => [];
  const { nodeFiles, target } = side;
  const pathOf = (name: string) => hostsFilePathOf(name, target.program);
  const missing = new Set(nodeFiles.unwritten.flatMap(({ host, reason }) => (reason === 'same-folder' ? [] : [host])));
  const names = new Set([...(mirrors?.keys() ?? []), ...(configs?.keys() ?? [])]);
  const written = [...names].filter((name) => !missing.has(name));
  const byPath = Map.groupBy(written, pathOf);
  return (name) => (byPath.get(pathOf(name)) ?? []).filter((other) => other !== name);
}
