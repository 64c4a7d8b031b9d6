import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NetworkError } from '../network/network-error.ts';
import { startDnsServer } from '../testing/dns-server.ts';
import { forbidden, loopback, publicOnly, shared } from '../testing/policies.ts';
import { createDoor, type Door } from './door.ts';
import type { Policy } from './policy.ts';
import { policyFrom } from './settings.ts';

const never = new AbortController().signal;
const nobody = () => Promise.reject(new Error('Nothing is looked up here.'));

async function refusal(host: string, policy: Policy, lookup = nobody as () => Promise<readonly string[]>, port = 443) {
  const found = await createDoor(policy, lookup)
    .find(host, port, never)
    .then(
      ({ addresses }) => addresses.join(' '),
      (error: unknown) => (error instanceof NetworkError ? error.fault : error),
    );
  if (typeof found === 'string') return `found ${found}`;
  if (found instanceof Error) throw found;
  if (typeof found !== 'object' || found === null || !('kind' in found)) return String(found);
  return 'reason' in found ? String(found.reason) : String(found.kind);
}

describe('addresses in every notation', () => {
  it.each([
    // The cloud's metadata, and the rest of the link-local networks.
    ['169.254.169.254', 'link-local'],
    ['169.254.0.1', 'link-local'],
    ['2852039166', 'link-local'],
    ['0xa9fea9fe', 'link-local'],
    ['0xA9.0xFE.0xA9.0xFE', 'link-local'],
    ['025177524776', 'link-local'],
    ['0251.0376.0251.0376', 'link-local'],
    ['0251.254.0xa9.254', 'link-local'],
    ['169.254.43518', 'link-local'],
    ['169.16689662', 'link-local'],
    ['169.254.169.254.', 'link-local'],
    ['169.254.169.0376', 'link-local'],
    ['１６９.２５４.１６９.２５４', 'link-local'],
    ['169。254。169。254', 'link-local'],
    ['169.254\u00ad.169.254', 'link-local'],
    ['①⑥⑨.②⑤④.①⑥⑨.②⑤④', 'link-local'],
    ['[::ffff:169.254.169.254]', 'link-local'],
    ['[::ffff:a9fe:a9fe]', 'link-local'],
    ['[0:0:0:0:0:ffff:a9fe:a9fe]', 'link-local'],
    ['[::169.254.169.254]', 'link-local'],
    ['[::a9fe:a9fe]', 'link-local'],
    ['[::ffff:0:169.254.169.254]', 'link-local'],
    ['[64:ff9b::169.254.169.254]', 'link-local'],
    ['[64:ff9b::a9fe:a9fe]', 'link-local'],
    ['[64:ff9b:1::a9fe:a9fe]', 'link-local'],
    ['[64:ff9b:1:a9fe:a9:fe00::]', 'link-local'],
    ['[64:ff9b:1:a9fe:a9fe::]', 'link-local'],
    ['[64:ff9b:1:0:a9:fea9:fe00:0]', 'link-local'],
    ['[2002:a9fe:a9fe::1]', 'link-local'],
    ['[2001:0:a9fe:a9fe::1]', 'link-local'],
    ['[2001:0:0808:0808:0:0:5601:5601]', 'link-local'],
    ['[2a00::200:5efe:a9fe:a9fe]', 'link-local'],
    ['[fe80::1]', 'link-local'],
    ['[fe80::1%eth0]', 'link-local'],
    ['fe80::a9fe:a9fe', 'link-local'],
    ['[febf::1]', 'link-local'],
    ['[fec0::1]', 'link-local'],
    ['[fd00:ec2::254]', 'metadata'],
    ['[FD00:0EC2:0::254]', 'metadata'],
    ['[fd20:ce::254]', 'metadata'],
    ['100.100.100.200', 'metadata'],
    ['168.63.129.16', 'metadata'],
    ['192.0.0.192', 'metadata'],
    // Nowhere and everywhere.
    ['0.0.0.0', 'unspecified'],
    ['0', 'unspecified'],
    ['0x0', 'unspecified'],
    ['0x', 'unspecified'],
    ['00000', 'unspecified'],
    ['0.1.2.3', 'unspecified'],
    ['[::]', 'unspecified'],
    ['[0:0:0:0:0:0:0:0]', 'unspecified'],
    ['[::ffff:0.0.0.0]', 'unspecified'],
    ['[64:ff9b::]', 'unspecified'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.250', 'multicast'],
    ['3758096385', 'multicast'],
    ['[ff02::1]', 'multicast'],
    ['[::ffff:224.0.0.251]', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['4294967295', 'broadcast'],
    ['0xffffffff', 'broadcast'],
    ['[::ffff:255.255.255.255]', 'broadcast'],
    ['240.0.0.1', 'reserved'],
    ['192.0.0.8', 'reserved'],
    ['[100::1]', 'reserved'],
    // The machine itself.
    ['127.0.0.1', 'loopback'],
    ['127.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['2130706433', 'loopback'],
    ['0x7f.1', 'loopback'],
    ['0x7f000001', 'loopback'],
    ['0177.0.0.01', 'loopback'],
    ['017700000001', 'loopback'],
    ['00000000000000000000177.1', 'loopback'],
    ['127.0.0.0x1', 'loopback'],
    ['[::1]', 'loopback'],
    ['[0:0:0:0:0:0:0:1]', 'loopback'],
    ['[::0001%lo]', 'loopback'],
    ['[::ffff:127.0.0.1]', 'loopback'],
    ['[::7f00:1]', 'loopback'],
    ['[64:ff9b::7f00:1]', 'loopback'],
    ['[2002:7f00:1::]', 'loopback'],
    // Looks like an address, and is none.
    ['256.256.256.256', 'no-such-name'],
    ['4294967296', 'no-such-name'],
    ['1.2.3.4.5', 'no-such-name'],
    ['0300.0250.0.0400', 'no-such-name'],
    ['example.com.0x7f', 'no-such-name'],
    ['[::1', 'no-such-name'],
    ['[::ffff:127.0.0.1.]', 'no-such-name'],
  ])('%s is refused: %s', async (host, reason) => {
    expect(await refusal(host, shared)).toBe(reason);
  });

  it.each([
    ['10.0.0.1', 'private'],
    ['0x0a000001', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.0.1', 'private'],
    ['100.64.0.1', 'private'],
    ['198.18.0.1', 'private'],
    ['[fc00::1]', 'private'],
    ['[fd12:3456::1]', 'private'],
    ['[::ffff:10.0.0.1]', 'private'],
    ['[64:ff9b::c0a8:1]', 'private'],
    ['[2002:c0a8:101::1]', 'private'],
  ])('%s is refused where private networks are: %s', async (host, reason) => {
    expect(await refusal(host, publicOnly)).toBe(reason);
  });

  it.each([
    '10.0.0.1',
    '192.168.1.10',
    '100.64.0.1',
    'fd12:3456::1',
    '93.184.216.34',
    '2606:4700::1',
    '64:ff9b::808:808',
  ])('%s may be asked', async (host) => {
    expect(await refusal(host.includes(':') ? `[${host}]` : host, shared)).toBe(`found ${host}`);
  });

  it('are not looked up where containerd would look them up in vain', async () => {
    expect(await refusal('0x0a000001', shared)).toBe('odd-notation');
    expect(await refusal('010.0.0.1', shared)).toBe('odd-notation');
  });
});

describe('names', () => {
  it('are refused as a whole where one of their addresses is', async () => {
    const { lookup } = await startDnsServer(() => ['93.184.216.34', '169.254.169.254']);
    expect(await refusal('two.test', shared, () => lookup('two.test'))).toBe('link-local');
  });

  it.each(['127.0.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '100.100.100.200'])(
    'that lead to %s are refused',
    async (address) => {
      const { lookup } = await startDnsServer(() => [address]);
      expect(await refusal('inside.test', shared, () => lookup('inside.test'))).not.toMatch(/^found/);
    },
  );

  it.each(['::1', '::ffff:7f00:1', 'fe80::1', '64:ff9b::a9fe:a9fe', 'ff02::1', 'not an address', ''])(
    'are refused for whatever else a resolver says: %s',
    async (address) => {
      expect(await refusal('inside.test', shared, () => Promise.resolve([address]))).not.toMatch(/^found/);
    },
  );

  it('of this machine are refused by what they lead to', async () => {
    const door = createDoor(shared, async () => ['127.0.0.1', '::1']);
    await expect(door.find('localhost', 443, never)).rejects.toThrow('address-refused');
  });

  it('that nobody knows are no such names', async () => {
    const { lookup } = await startDnsServer(() => []);
    expect(await refusal('nobody.test', shared, () => lookup('nobody.test'))).toBe('no-such-name');
  });
});

describe('connections', () => {
  it('go to the address that was judged, though the name leads elsewhere by then', async () => {
    const [open, secret] = [await listen('127.0.0.2'), await listen(forbidden)];
    const dns = await startDnsServer((_, time) => [time === 1 ? '127.0.0.2' : forbidden]);
    const door = createDoor(loopback, dns.lookup);
    const place = await door.find('rebound.test', open.port, never);
    const socket = await door.connect(place, never);
    expect(socket.remoteAddress).toBe('127.0.0.2');
    socket.destroy();
    expect(dns.asked).toEqual(['rebound.test']);
    await expect(door.find('rebound.test', open.port, never)).rejects.toThrow('address-refused');
    expect(secret.connections()).toBe(0);
  });

  it('are made to places alone that this door has judged', async () => {
    const { port } = await listen('127.0.0.2');
    const strict: Door = createDoor(shared, nobody);
    const made = { host: 'h', port, addresses: ['127.0.0.2'] };
    await expect(strict.connect(made, never)).rejects.toThrow('judged');
    const judged = await createDoor(loopback, nobody).find('127.0.0.2', port, never);
    await expect(strict.connect(judged, never)).rejects.toThrow('judged');
  });

  it('cannot be led astray by changing a place after it was judged', async () => {
    const place = await createDoor(loopback, async () => ['127.0.0.2']).find('h.test', 443, never);
    expect(() => Object.assign(place, { addresses: [forbidden] })).toThrow(TypeError);
    expect(() => Object.assign(place.addresses, { 0: forbidden })).toThrow(TypeError);
  });
});

describe('the settings', () => {
  it('allow loopback where nobody else comes to the server', () => {
    const allows = (environment: Record<string, string>) => policyFrom(environment).loopback;
    expect(allows({})).toBe(true);
    expect(allows({ PORTOLAN_LISTEN: 'localhost' })).toBe(true);
    expect(allows({ PORTOLAN_LISTEN: '::1' })).toBe(true);
    expect(allows({ PORTOLAN_LISTEN: '0.0.0.0' })).toBe(false);
    expect(allows({ PORTOLAN_LISTEN: '10.0.0.1' })).toBe(false);
    expect(allows({ PORTOLAN_HOSTS: 'portolan.lan' })).toBe(false);
    expect(allows({ PORTOLAN_LISTEN: '0.0.0.0', PORTOLAN_PROBE_LOOPBACK: 'yes' })).toBe(true);
    expect(allows({ PORTOLAN_PROBE_LOOPBACK: 'no' })).toBe(false);
  });

  it('allow single networks, and refuse single ones above all', async () => {
    const policy = policyFrom({
      PORTOLAN_LISTEN: '0.0.0.0',
      PORTOLAN_PROBE_PRIVATE: 'no',
      PORTOLAN_PROBE_ALLOW: '10.1.0.0/16, 127.0.0.3 fd12::/16',
      PORTOLAN_PROBE_DENY: '10.1.2.0/24,93.184.216.34',
    });
    const answers = [
      '10.1.0.1',
      '127.0.0.3',
      '[fd12::1]',
      '[::ffff:10.1.0.1]',
      '10.2.0.1',
      '10.1.2.3',
      '93.184.216.34',
    ];
    expect(await Promise.all(answers.map((host) => refusal(host, policy)))).toEqual([
      'found 10.1.0.1',
      'found 127.0.0.3',
      'found fd12::1',
      'found ::ffff:a01:1',
      'private',
      'denied',
      'denied',
    ]);
  });

  it('cannot allow what is never asked', async () => {
    const policy = policyFrom({ PORTOLAN_PROBE_ALLOW: '0.0.0.0/0,::/0' });
    expect(await refusal('169.254.169.254', policy)).toBe('link-local');
    expect(await refusal('[fd00:ec2::254]', policy)).toBe('metadata');
    expect(await refusal('0.0.0.0', policy)).toBe('unspecified');
  });

  it('name the ports', async () => {
    const policy = policyFrom({ PORTOLAN_PROBE_ALLOW_PORTS: '80, 443 5000-5010', PORTOLAN_PROBE_DENY_PORTS: '5005' });
    const ports = [80, 443, 5000, 5010, 22, 5005, 5011];
    const answers = await Promise.all(ports.map((port) => refusal('10.0.0.1', policy, nobody, port)));
    expect(answers.map((answer) => answer !== 'port-refused')).toEqual([true, true, true, true, false, false, false]);
  });

  it.each([
    { PORTOLAN_PROBE_PRIVATE: 'maybe' },
    { PORTOLAN_PROBE_ALLOW: '10.0.0.0/33' },
    { PORTOLAN_PROBE_DENY: 'registry.lan' },
    { PORTOLAN_PROBE_ALLOW_PORTS: '80-' },
    { PORTOLAN_PROBE_DENY_PORTS: '70000' },
  ])('say what is wrong with them: %j', (environment) => {
    expect(() => policyFrom(environment)).toThrow(Object.keys(environment)[0]);
  });
});

async function listen(address: string) {
  let connections = 0;
  const server: Server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => {});
  });
  server.listen(0, address);
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return { port: bound.port, connections: () => connections };
}
