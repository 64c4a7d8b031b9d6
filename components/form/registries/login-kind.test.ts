import { expect, it } from 'vitest';
import { emptyAuth } from './login-draft.ts';
import { loginKindOf, unusedFields } from './login-kind.ts';

it('takes the kind that containerd takes', () => {
  expect(loginKindOf(null)).toBe('none');
  expect(loginKindOf(emptyAuth)).toBe('none');
  expect(loginKindOf({ ...emptyAuth, password: 'p' })).toBe('password');
  expect(loginKindOf({ ...emptyAuth, auth: 'dTpw', identity_token: 't' })).toBe('token');
  expect(loginKindOf({ ...emptyAuth, auth: 'dTpw', identity_token: 't', username: 'u' })).toBe('password');
});

it('names the fields that stand beside it for nothing', () => {
  const auth = { username: 'u', password: 'p', identity_token: 't', auth: 'dTpw' };
  expect(unusedFields(auth)).toEqual(['identity_token', 'auth']);
  expect(unusedFields({ ...emptyAuth, identity_token: 't', password: 'p' })).toEqual(['password']);
  expect(unusedFields(null)).toEqual([]);
});
