import { nodePaths } from '../../node-files/index.ts';
import type { NoteRule } from '../note.ts';
import type { Side } from '../side.ts';

/** config.toml takes in further files on one side only. */
export const imports: NoteRule = ({ from, to }) => {
  const before = importsFiles(from);
  const after = importsFiles(to);
  if (before === after) return [];
  const folder = `${nodePaths[(after ? to : from).target.program].configFolder}/config-v3.toml.d`;
  return [{ id: 'imports', severity: 'info', values: { change: after ? 'begins' : 'ends', folder }, paths: [] }];
};

function importsFiles({ nodeFiles }: Side): boolean {
  return /^imports = /m.test(nodeFiles.files.get('config.toml')?.text ?? '');
}
