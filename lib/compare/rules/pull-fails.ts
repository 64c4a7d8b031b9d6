import type { PullPlan } from '../../pull/index.ts';
import { hideUrlPasswords } from '../../registries/url-password.ts';
import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** Pulls that end before any request on one side only, for another reason than an endpoint that is no URL. */
export const pullFails: NoteRule = ({ routes }) =>
  changed(
    routes.filter(({ from, to }) => isPulled(from) && isPulled(to)),
    ({ from, to }) => ({ before: from.kind === 'fails', after: to.kind === 'fails' }),
  ).map(({ change, found }) => {
    const [{ from, to }] = found;
    const failing = change === 'begins' ? to : from;
    return {
      id: 'pull-fails',
      severity: change === 'begins' ? 'error' : 'info',
      values: {
        change,
        reason: failing.kind === 'fails' ? reasonOf(failing.fails) : '',
        ...listed(found.map(({ name }) => name)),
      },
      paths: found.map(({ path }) => path),
    };
  });

function isPulled(plan: PullPlan): boolean {
  if (plan.kind === 'fails') return !plan.notes.some(({ id }) => id === 'endpoint-not-a-url');
  return plan.kind === 'attempts';
}

/** containerd begins with the name of the image, which is only an example here, and may name an address with its password. */
function reasonOf(fails: string): string {
  return hideUrlPasswords(fails.replace(/^failed to resolve reference "[^"]*": /, ''));
}
