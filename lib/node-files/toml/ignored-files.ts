import type { NodeFiles } from '../node-files.ts';

const none: ReadonlySet<string> = new Set();

/** The hosts.toml, by their paths, that containerd cannot read: it pulls as if they were not there. */
export function ignoredFiles({ faults }: Pick<NodeFiles, 'faults'>): ReadonlySet<string> {
  if (faults.length === 0) return none;
  return new Set(faults.flatMap(({ file, consequence }) => (consequence === 'file-ignored' ? [file] : [])));
}
