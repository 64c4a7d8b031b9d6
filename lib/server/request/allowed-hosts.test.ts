import { describe, expect, it } from 'vitest';
import { allowedHosts, isAllowedHost } from './allowed-hosts.ts';

describe('the host names that the server answers to', () => {
  const plain = allowedHosts([]);
  const told = allowedHosts(['portolan.lan', 'Registry-UI.example:8443']);

  it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]', '[::1]:3000', 'LOCALHOST'])(
    'always: %s',
    (host) => {
      expect(isAllowedHost(host, plain)).toBe(true);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3000', '', 'portolan.lan', '10.0.0.1'])(
    'not unless told: %s',
    (host) => expect(isAllowedHost(host, plain)).toBe(false),
  );

  it.each(['portolan.lan', 'portolan.lan:3000', 'registry-ui.example', 'localhost'])('once told: %s', (host) => {
    expect(isAllowedHost(host, told)).toBe(true);
  });

  it('refuses a request that names no host', () => {
    expect(isAllowedHost(null, told)).toBe(false);
  });
});
