import type { AuthField } from '@/lib/document/edit/action.ts';
import type { Auth } from '@/lib/registries/model.ts';

export const loginKinds = ['none', 'password', 'token', 'basic'] as const;

/** How a node logs in: with username and password, an identity token, the base64 of both, or not at all. */
export type LoginKind = (typeof loginKinds)[number];

export const fieldsOf: Readonly<Record<LoginKind, readonly AuthField[]>> = {
  none: [],
  password: ['username', 'password'],
  token: ['identity_token'],
  basic: ['auth'],
};

/** The kind that containerd takes where several are given: a username wins over a token, that over `auth`. */
export function loginKindOf(auth: Auth | null): LoginKind {
  if (!auth) return 'none';
  if (auth.username !== '') return 'password';
  if (auth.identity_token !== '') return 'token';
  if (auth.auth !== '') return 'basic';
  return auth.password !== '' ? 'password' : 'none';
}

/** The fields that are filled in and never used, because another kind of login comes first. */
export function unusedFields(auth: Auth | null): readonly AuthField[] {
  if (!auth) return [];
  const used = fieldsOf[loginKindOf(auth)];
  const all: readonly AuthField[] = ['username', 'password', 'identity_token', 'auth'];
  return all.filter((field) => auth[field] !== '' && !used.includes(field));
}
