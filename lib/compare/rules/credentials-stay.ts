import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** All else moves to certs.d, but containerd looks for credentials in config.toml alone. */
export const credentialsStay: NoteRule = ({ model, from, to }) => {
  if (from.form === 'certs' || to.form === 'inline') return [];
  const names = [...(model.configs ?? [])].flatMap(([name, { auth }]) => {
    return name !== '*' && auth !== null && Object.values(auth).some(Boolean) ? [name] : [];
  });
  if (names.length === 0) return [];
  return [
    {
      id: 'credentials-stay',
      severity: 'info',
      values: listed(names),
      paths: names.map((name) => ['configs', name, 'auth']),
    },
  ];
};
