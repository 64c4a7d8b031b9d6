import { lines } from '../../node-files/index.ts';
import type { NoteRule } from '../note.ts';
import type { Side } from '../side.ts';

/** config.toml keeps its version, but not the settings that a template of the whole file has to have. */
export const templateKeys: NoteRule = ({ from, to }) => {
  const after = isForContainerd21(to);
  if (configVersionOf(from) !== configVersionOf(to) || isForContainerd21(from) === after) return [];
  const values = { step: after ? 'up' : 'down', before: from.target.containerd, after: to.target.containerd };
  return [{ id: 'template-keys', severity: 'warning', values, paths: [] }];
};

function configVersionOf({ target }: Side): number {
  return lines[target.line].configVersion;
}

/** containerd 2.1 brought both settings, `bin_dirs` and `use_local_image_pull`. */
function isForContainerd21({ nodeFiles }: Side): boolean {
  return /^ *bin_dirs = /m.test(nodeFiles.files.get('config.toml')?.text ?? '');
}
