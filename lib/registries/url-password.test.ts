import { expect, test } from 'vitest';
import { hidePathPassword, hideUrlPassword } from './url-password.ts';

test.each([
  ['https://u:p@a.test', 'https://u:•••@a.test'],
  ['https://a.test/?token=t&x=1', 'https://a.test/?token=•••&x=1'],
  ['https://u:p@a.test/?X-Sig=s', 'https://u:•••@a.test/?X-Sig=•••'],
  ['https://a.test/?x=1', 'https://a.test/?x=1'],
])('%s is shown as %s', (text, shown) => {
  expect(hideUrlPassword(text)).toBe(shown);
});

test.each([
  ['certs.d/u:p@a.test/hosts.toml', 'certs.d/u:•••@a.test/hosts.toml'],
  ['/etc/u:p@x/certs.d/certs.d/hosts.toml', '/etc/u:p@x/certs.d/certs.d/hosts.toml'],
  ['config.toml', 'config.toml'],
])('the path %s is shown as %s', (path, shown) => {
  expect(hidePathPassword(path)).toBe(shown);
});
