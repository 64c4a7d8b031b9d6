import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** Registries by whose name containerd reads images on one side only, as IPv6 addresses from 1.7 on. */
export const registryName: NoteRule = ({ routes }) =>
  changed(
    routes.filter(({ from, to }) => from.kind !== 'refused' && to.kind !== 'refused'),
    ({ from, to }) => ({ before: from.kind === 'error', after: to.kind === 'error' }),
  ).map(({ change, found }) => ({
    id: 'registry-name',
    severity: change === 'begins' ? 'error' : 'info',
    values: { change, ...listed(found.map(({ name }) => name)) },
    paths: found.map(({ path }) => path),
  }));
