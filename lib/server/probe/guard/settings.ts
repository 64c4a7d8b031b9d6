import 'server-only';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import type { Network } from './address-class.ts';
import type { Policy, PortRange } from './policy.ts';

const yesOrNo = z.enum(['yes', 'no']).transform((answer) => answer === 'yes');
const networks = z.string().transform((text, context) => listOf(text, networkOf, context));
const ports = z.string().transform((text, context) => listOf(text, portsOf, context));
const allPorts: readonly PortRange[] = [{ from: 1, to: 65_535 }];

const settings = z.object({
  PORTOLAN_LISTEN: z.string().default('127.0.0.1'),
  PORTOLAN_HOSTS: z.string().default(''),
  PORTOLAN_PROBE_LOOPBACK: yesOrNo.optional(),
  PORTOLAN_PROBE_PRIVATE: yesOrNo.default(true),
  PORTOLAN_PROBE_PUBLIC: yesOrNo.default(true),
  PORTOLAN_PROBE_ALLOW: networks.default([]),
  PORTOLAN_PROBE_DENY: networks.default([]),
  PORTOLAN_PROBE_ALLOW_PORTS: ports.default(allPorts),
  PORTOLAN_PROBE_DENY_PORTS: ports.default([]),
});

/**
 * The policy that the environment sets. Loopback is allowed where nobody but this machine reaches the server: it listens on
 * loopback, and no proxy brings it requests for further names.
 */
export function policyFrom(environment: Readonly<Record<string, string | undefined>>): Policy {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = settings.safeParse(given);
  if (!read.success) throw new Error(`The settings of the probe are wrong.\n${z.prettifyError(read.error)}`);
  const { data } = read;
  return {
    loopback: data.PORTOLAN_PROBE_LOOPBACK ?? (isLoopback(data.PORTOLAN_LISTEN) && data.PORTOLAN_HOSTS === ''),
    private: data.PORTOLAN_PROBE_PRIVATE,
    public: data.PORTOLAN_PROBE_PUBLIC,
    allow: data.PORTOLAN_PROBE_ALLOW,
    deny: data.PORTOLAN_PROBE_DENY,
    allowPorts: data.PORTOLAN_PROBE_ALLOW_PORTS,
    denyPorts: data.PORTOLAN_PROBE_DENY_PORTS,
  };
}

function isLoopback(listen: string): boolean {
  if (listen === 'localhost') return true;
  return ipaddr.isValid(listen) && ipaddr.process(listen).range() === 'loopback';
}

function listOf<Item>(text: string, read: (item: string) => Item | null, context: z.RefinementCtx): readonly Item[] {
  const items: Item[] = [];
  for (const word of text.split(/[\s,]+/).filter((part) => part !== '')) {
    const item = read(word);
    if (item === null) context.addIssue({ code: 'custom', message: `"${word}" cannot be read` });
    else items.push(item);
  }
  return items;
}

/** A network, or one address. */
function networkOf(text: string): Network | null {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (!ipaddr.isValid(text)) return null;
  const address = ipaddr.parse(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

function portsOf(text: string): PortRange | null {
  const [, from = '', to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
  if (from === '' || Number(to) > 65_535 || Number(from) > Number(to)) return null;
  return { from: Number(from), to: Number(to) };
}
