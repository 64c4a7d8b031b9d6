import { lineNames, nodePaths } from '../../node-files/index.ts';
import type { NoteRule } from '../note.ts';
import type { Side } from '../side.ts';

/** The stargz snapshotter has its own copy of the settings: in config.toml until v1.29.3, then it reads certs.d too. */
export const stargz: NoteRule = ({ model, from, to }) => {
  if (from.target.options.snapshotter !== 'stargz' || to.target.options.snapshotter !== 'stargz') return [];
  const form = formOf(to);
  if (formOf(from) === form || !model.mirrors?.size) return [];
  const values = { form, folder: nodePaths[to.target.program].certs };
  return [{ id: 'stargz', severity: 'info', values, paths: [['mirrors']] }];
};

function formOf({ target }: Side): Side['form'] {
  return lineNames.indexOf(target.line) < lineNames.indexOf('v1.29.4') ? 'inline' : 'certs';
}
