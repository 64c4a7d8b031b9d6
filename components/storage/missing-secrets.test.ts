import { describe, expect, it } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import { joinMissing, stillMissing } from './missing-secrets.ts';

const password = ['configs', 'harbor.lan', 'auth', 'password'];
const token = ['configs', 'quay.io', 'auth', 'identity_token'];

const modelOf = (text: string) => readDocument(text).model;

describe('a secret that a reload took away', () => {
  it('is missing while its field is empty', () => {
    const model = modelOf('configs:\n  harbor.lan: {auth: {password: ""}}\n  quay.io: {auth: {identity_token: t}}\n');
    expect(stillMissing([password, token], model)).toEqual([password]);
  });

  it('is no longer missed where its registry or its login is gone', () => {
    expect(stillMissing([password], modelOf('configs: {harbor.lan: {}}\n'))).toEqual([]);
    expect(stillMissing([password], modelOf('mirrors: {}\n'))).toEqual([]);
  });

  it('is looked for by name alone, whatever the name is', () => {
    expect(stillMissing([['configs', '__proto__', 'auth', 'password']], modelOf('configs: {a: {}}\n'))).toEqual([]);
    expect(stillMissing([['toString', 'name']], modelOf(''))).toEqual([]);
  });

  it('is counted once', () => {
    expect(joinMissing([password], [token, password])).toEqual([password, token]);
  });
});
