import { nodePaths } from '../../node-files/index.ts';
import { keepsForeignFolders } from '../facts/keeps-foreign-folders.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/**
 * What becomes of folders in certs.d that someone else put there: worth telling where the document names registries that K3s
 * writes no folder for.
 */
export const certsFolder: NoteRule = ({ from, to }) => {
  if (from.form === 'inline' || to.form === 'inline') return [];
  const isKept = keepsForeignFolders(to.target);
  const bare = to.nodeFiles.unwritten.filter(({ reason }) => reason !== 'same-folder' && reason !== 'invalid-name');
  if (bare.length === 0 || keepsForeignFolders(from.target) === isKept) return [];
  const values = {
    others: isKept ? 'kept' : 'deleted',
    folder: nodePaths[to.target.program].certs,
    ...listed(bare.map(({ host }) => host)),
  };
  return [{ id: 'certs-folder', severity: isKept ? 'info' : 'warning', values, paths: bare.map(({ path }) => path) }];
};
