import type { Auth } from '@/lib/registries/model.ts';
import type { LoginKind } from './login-kind.ts';

/** A chosen kind of login with everything that was typed for any kind. */
export type LoginDraft = { readonly kind: LoginKind; readonly auth: Auth };

export const emptyAuth: Auth = { username: '', password: '', auth: '', identity_token: '' };
