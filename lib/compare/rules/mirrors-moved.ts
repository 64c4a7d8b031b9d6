import { nodePaths } from '../../node-files/index.ts';
import type { Comparison } from '../comparison.ts';
import { keepsForeignFolders } from '../facts/keeps-foreign-folders.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** Mirrors stand in config.toml on one side, in hosts.toml files on the other. */
export const mirrorsMoved: NoteRule = (comparison) => {
  const { from, to } = comparison;
  const names = movedMirrors(comparison);
  if (names.length === 0) return [];
  const { target } = to.form === 'certs' ? to : from;
  const values = {
    form: to.form,
    folder: nodePaths[target.program].certs,
    others: keepsForeignFolders(target) ? 'kept' : 'deleted',
    ...listed(names),
  };
  return [{ id: 'mirrors-moved', severity: 'info', values, paths: names.map((name) => ['mirrors', name]) }];
};

export function movedMirrors({ model, from, to }: Comparison): readonly string[] {
  if (from.form === to.form) return [];
  const { nodeFiles } = to.form === 'certs' ? to : from;
  const unwritten = new Set(nodeFiles.unwritten.map(({ host }) => host));
  return [...(model.mirrors?.keys() ?? [])].filter((name) => !unwritten.has(name));
}
