import { lines } from '../../node-files/index.ts';
import type { NoteRule } from '../note.ts';

/** config.toml changes its version, and with it the templates that K3s takes in its place. */
export const configVersion: NoteRule = ({ from, to }) => {
  const before = lines[from.target.line].configVersion;
  const after = lines[to.target.line].configVersion;
  if (before === after) return [];
  const values = { before: String(before), after: String(after), step: after > before ? 'up' : 'down' };
  return [{ id: 'config-version', severity: 'warning', values, paths: [] }];
};
