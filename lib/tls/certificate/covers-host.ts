import { type IpAddress, parseIpAddress } from '../../go/ip-address.ts';

type Names = { readonly dnsNames: readonly string[]; readonly ipAddresses: readonly string[] };

/**
 * Go's `Certificate.VerifyHostname`: addresses are looked for among the IP names alone, other hosts among the DNS
 * names, where `*` stands for exactly one whole label at the start. The common name is not looked at.
 */
export function coversHost(names: Names, host: string): boolean {
  const address = addressOf(host);
  if (address !== null) return names.ipAddresses.some((candidate) => addressOf(candidate) === address);
  const name = lowerCase(host);
  const validHost = isHostname(name.replace(/\.$/, ''), false);
  return names.dnsNames.map(lowerCase).some((candidate) => {
    if (!validHost || !isHostname(candidate, true)) return candidate === name && name !== '' && name !== '.';
    return matches(candidate, name.replace(/\.$/, ''));
  });
}

/** The host of `host`, `host:port` or `[address]:port`, as TLS takes it; null for the wildcard, which names no host. */
export function hostWithoutPort(name: string): string | null {
  if (name === '*' || name === '') return null;
  const bracketed = /^\[([^\]]*)\]/.exec(name);
  if (bracketed !== null) return bracketed[1] ?? '';
  const [host = '', ...rest] = (name.split('/')[0] ?? '').split(':');
  return rest.length > 1 ? name : host;
}

function matches(pattern: string, host: string): boolean {
  const hostLabels = host.split('.');
  const labels = pattern.split('.');
  if (labels.length !== hostLabels.length) return false;
  return labels.every((label, index) => (index === 0 && label === '*') || label === hostLabels[index]);
}

function isHostname(name: string, isPattern: boolean): boolean {
  if (name === '*') return false;
  return name
    .split('.')
    .every((label, index) => (isPattern && index === 0 && label === '*') || /^[a-z0-9_][a-z0-9_-]*$/.test(label));
}

function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** One text for each address; Go takes `::ffff:10.0.0.1` and `10.0.0.1` for the same. */
function addressOf(host: string): string | null {
  const parsed = parseIpAddress(/^\[.+\]$/.test(host) ? host.slice(1, -1) : host);
  return parsed.ok && parsed.value.zone === '' ? canonical(parsed.value) : null;
}

function canonical({ version, fields }: IpAddress): string {
  const mapped = version === 6 && fields.slice(0, 5).every((field) => field === 0) && fields[5] === 0xffff;
  if (!mapped) return fields.join(version === 4 ? '.' : ':');
  const [high = 0, low = 0] = fields.slice(6);
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}
