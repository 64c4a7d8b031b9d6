import { hideUrlPasswords } from '../../registries/url-password.ts';
import type { PullPlan } from '../plan.ts';
import type { JudgedRoute } from './judge-route.ts';

const heading = [
  'image',
  'group',
  'result',
  'hosts',
  'internet',
  'no_login',
  'mirrored',
  'requests',
  'notes',
  'reason',
] as const;

/** Routes as rows of a table, under a heading that stays the same in every language; what stands several in a cell is parted by blanks. */
export function routeTable(routes: readonly JudgedRoute[]): readonly (readonly string[])[] {
  return [heading, ...routes.map(rowOf)];
}

function rowOf({ image, plan, group, internet, withoutLogin, isMirrored }: JudgedRoute): readonly string[] {
  const attempts = plan.kind === 'attempts' ? plan.attempts : [];
  const notes = plan.kind === 'attempts' || plan.kind === 'fails' ? plan.notes : [];
  return [
    image,
    group,
    plan.kind === 'attempts' ? 'asked' : plan.kind,
    each(attempts.map(({ host }) => host)),
    internet.join(' '),
    withoutLogin.join(' '),
    isMirrored ? 'yes' : 'no',
    attempts.map(({ method, url }) => `${method} ${url}`).join(' '),
    each(notes.map(({ id }) => id)),
    hideUrlPasswords(reasonOf(plan)),
  ];
}

function each(items: readonly string[]): string {
  return [...new Set(items)].join(' ');
}

function reasonOf(plan: PullPlan): string {
  if (plan.kind === 'attempts') return '';
  if (plan.kind === 'fails') return plan.fails;
  return plan.kind === 'refused' ? plan.refused : plan.error;
}
