import type { NodeFiles, TomlFault } from '../node-files.ts';

const none: ReadonlySet<string> = new Set();

/** Kept, as every row of a form asks at every key. */
const known = new WeakMap<readonly TomlFault[], ReadonlySet<string>>();

/** The hosts.toml, by their paths, that containerd cannot read: it pulls as if they were not there. */
export function ignoredFiles({ faults }: Pick<NodeFiles, 'faults'>): ReadonlySet<string> {
  if (faults.length === 0) return none;
  const ignored = known.get(faults) ?? found(faults);
  known.set(faults, ignored);
  return ignored;
}

function found(faults: readonly TomlFault[]): ReadonlySet<string> {
  return new Set(faults.flatMap(({ file, consequence }) => (consequence === 'file-ignored' ? [file] : [])));
}
