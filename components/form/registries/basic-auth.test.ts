import { describe, expect, it } from 'vitest';
import { readBasicAuth } from './basic-auth.ts';

describe('auth, as containerd reads it', () => {
  it('is base64 of user and password, where the first colon parts them', () => {
    expect(readBasicAuth('dXNlcjpwYTpzcw==')).toEqual({ usable: true, username: 'user', password: 'pa:ss' });
  });

  it('may hold any letters', () => {
    expect(readBasicAuth('55So5oi3OuWvhueggQ==')).toEqual({ usable: true, username: '用户', password: '密码' });
  });

  it('loses zero bytes at the end of the password', () => {
    expect(readBasicAuth('dTpwAAA=')).toEqual({ usable: true, username: 'u', password: 'p' });
  });

  it('may be folded over several lines', () => {
    expect(readBasicAuth('dXNl\ncjpw')).toEqual({ usable: true, username: 'user', password: 'p' });
  });

  it.each([
    ['user:password', 'notBase64'],
    ['dXNlcjpw!A==', 'notBase64'],
    ['dXNlcjpwYQ', 'noPadding'],
    ['dXNlcg==', 'noColon'],
  ])('%s is of no use: %s', (auth, why) => {
    expect(readBasicAuth(auth)).toEqual({ usable: false, why });
  });
});
