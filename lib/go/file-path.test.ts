import { expect, test } from 'vitest';
import { joinPath, relativePath } from './index.ts';

test.each([
  [['a.test', 'hosts.toml'], '/etc/certs.d/a.test/hosts.toml'],
  [['https://a.test', 'hosts.toml'], '/etc/certs.d/https:/a.test/hosts.toml'],
  [['', 'hosts.toml'], '/etc/certs.d/hosts.toml'],
  [['../x', 'hosts.toml'], '/etc/x/hosts.toml'],
  [['../../../../x'], '/x'],
  [['/a/./b//c/'], '/etc/certs.d/a/b/c'],
])('joining %j', (names, path) => {
  expect(joinPath('/etc/certs.d', ...names)).toBe(path);
});

test.each([
  ['/etc/certs.d/a', 'certs.d/a'],
  ['/x/y', '../x/y'],
  ['/etc', ''],
])('%s seen from /etc', (path, relative) => {
  expect(relativePath('/etc', path)).toBe(relative);
});
