import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';
import { movedMirrors } from './mirrors-moved.ts';

/** TLS settings stand in config.toml by host on one side, in the hosts.toml of whoever asks that host on the other. */
export const tlsMoved: NoteRule = (comparison) => {
  const { model, from, to } = comparison;
  if (from.form === to.form) return [];
  const names = [...(model.configs ?? [])].flatMap(([name, { tls }]) => {
    return name !== '*' && tls !== null && Object.values(tls).some(Boolean) ? [name] : [];
  });
  if (names.length === 0) return [];
  const paths = names.map((name) => ['configs', name, 'tls']);
  const template = movedMirrors(comparison).length > 0 ? 'said' : 'unsaid';
  const values = { form: to.form, template, ...listed(names) };
  return [{ id: 'tls-moved', severity: 'info', values, paths }];
};
