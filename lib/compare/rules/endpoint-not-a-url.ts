import type { PullPlan } from '../../pull/index.ts';
import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** An endpoint that Go refuses ends every pull of its mirror where containerd reads it; into hosts.toml K3s does not write it. */
export const endpointNotAUrl: NoteRule = ({ routes }) =>
  changed(
    routes.filter(({ from, to }) => from.kind !== 'refused' && to.kind !== 'refused'),
    ({ from, to }) => ({ before: isEnded(from), after: isEnded(to) }),
  ).map(({ change, found }) => ({
    id: 'endpoint-not-a-url',
    severity: change === 'begins' ? 'error' : 'warning',
    values: { change, ...listed(found.map(({ name }) => name)) },
    paths: found.map(({ path }) => path),
  }));

export function isEnded(plan: PullPlan): boolean {
  return plan.kind === 'fails' && plan.notes.some(({ id }) => id === 'endpoint-not-a-url');
}
