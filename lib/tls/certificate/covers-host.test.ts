import { describe, expect, test } from 'vitest';
import { coversHost, hostWithoutPort } from './covers-host.ts';

const covers = (name: string, host: string) => coversHost({ dnsNames: [name], ipAddresses: [] }, host);
const coversAddress = (address: string, host: string) => coversHost({ dnsNames: [], ipAddresses: [address] }, host);

describe('the names of a certificate', () => {
  test.each([
    ['harbor.lan', 'harbor.lan'],
    ['Harbor.LAN', 'harbor.lan'],
    ['harbor.lan', 'harbor.lan.'],
    ['*.lan', 'harbor.lan'],
    ['*.test', 'a_b.test'],
    ['two words', 'two words'],
  ])('%s covers %s', (name, host) => expect(covers(name, host)).toBe(true));

  test.each([
    ['*.lan', 'a.harbor.lan'],
    ['*.lan', 'lan'],
    ['h*.lan', 'harbor.lan'],
    ['*', 'harbor'],
    ['a.*.lan', 'a.b.lan'],
    ['harbor.lan.', 'harbor.lan'],
    ['10.0.0.1', '10.0.0.1'],
    ['*.0.0.1', '10.0.0.1'],
    ['', ''],
    ['.', '.'],
  ])('%s does not cover %s', (name, host) => expect(covers(name, host)).toBe(false));

  test.each([
    ['10.0.0.1', '10.0.0.1'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['fd00::1', '[fd00:0::1]'],
  ])('address %s covers %s', (address, host) => expect(coversAddress(address, host)).toBe(true));

  test.each([
    ['10.0.0.1', '10.0.0.2'],
    ['10.0.0.1', '10.0.0.01'],
    ['fe80::1', 'fe80::1%eth0'],
    ['10.0.0.1', 'ten.lan'],
  ])('address %s does not cover %s', (address, host) => expect(coversAddress(address, host)).toBe(false));
});

test.each([
  ['harbor.lan', 'harbor.lan'],
  ['harbor.lan:8443', 'harbor.lan'],
  ['harbor.lan:8443/team', 'harbor.lan'],
  ['[fd00::1]:5000', 'fd00::1'],
  ['fd00::1', 'fd00::1'],
  ['*', null],
  ['', null],
])('TLS asks %s as %s', (name, host) => expect(hostWithoutPort(name)).toBe(host));
