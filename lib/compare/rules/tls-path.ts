import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

const files = ['ca_file', 'cert_file', 'key_file'] as const;

/** A TLS file without a full path is sought where containerd runs on one side, beside hosts.toml on the other. */
export const tlsPath: NoteRule = ({ model, from, to }) => {
  if (from.form === to.form) return [];
  const found = [...(model.configs ?? [])].flatMap(([name, { tls }]) =>
    files.flatMap((key) => {
      const file = tls?.[key] ?? '';
      return file === '' || file.startsWith('/') ? [] : [{ file, path: ['configs', name, 'tls', key] }];
    }),
  );
  if (found.length === 0) return [];
  const values = { form: to.form, ...listed(found.map(({ file }) => file)) };
  return [{ id: 'tls-path', severity: 'warning', values, paths: found.map(({ path }) => path) }];
};
