import type { Program } from '../../node-files/index.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

const files = ['ca_file', 'cert_file', 'key_file'] as const;

/** K3s and RKE2 read and write below folders of their own, where the document may also keep its TLS files. */
export const program: NoteRule = ({ model, from, to }) => {
  const before = from.target.program;
  const after = to.target.program;
  if (before === after) return [];
  const found = [...(model.configs ?? [])].flatMap(([name, { tls }]) => {
    return files.flatMap((key) => {
      const file = tls?.[key] ?? '';
      return belongsTo(file, before) ? [{ file, path: ['configs', name, 'tls', key] }] : [];
    });
  });
  const values = { before, after, ...listed(found.map(({ file }) => file)) };
  return [{ id: 'program', severity: 'warning', values, paths: found.map(({ path }) => path) }];
};

function belongsTo(file: string, owner: Program): boolean {
  return file.startsWith(`/etc/rancher/${owner}/`) || file.startsWith(`/var/lib/rancher/${owner}/`);
}
