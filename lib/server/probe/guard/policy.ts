import 'server-only';
import ipaddr from 'ipaddr.js';
import type { RefusalReason } from '../../../probe/fault.ts';
import { classOf, isIn, type Network } from './address-class.ts';
import { type Address, addressesIn } from './embedded-addresses.ts';

/** Which addresses the server may reach for those who test endpoints. */
export type Policy = {
  readonly loopback: boolean;
  readonly private: boolean;
  readonly public: boolean;
  /** Allowed though the three above say no. */
  readonly allow: readonly Network[];
  /** Refused though anything above says yes. */
  readonly deny: readonly Network[];
  readonly allowPorts: readonly PortRange[];
  readonly denyPorts: readonly PortRange[];
};

export type PortRange = { readonly from: number; readonly to: number };

/** Why an address must not be reached, also for an IPv4 address inside of it; null where it may. */
export function refusalOf(text: string, policy: Policy): RefusalReason | null {
  if (!ipaddr.isValid(text)) return 'reserved';
  const address = ipaddr.parse(text);
  const inside = addressesIn(address);
  // The networks that carry others are public themselves, which says nothing of where they lead.
  const leads = inside.length > 0 && classOf(address) === 'public' ? inside : [address, ...inside];
  if (policy.deny.some((network) => isIn(address, network))) return 'denied';
  return leads.map((lead) => judge(lead, policy)).find((reason) => reason !== null) ?? null;
}

function judge(address: Address, policy: Policy): RefusalReason | null {
  const own = classOf(address);
  if (own !== 'loopback' && own !== 'private' && own !== 'public') return own;
  if (policy.deny.some((network) => isIn(address, network))) return 'denied';
  if (policy.allow.some((network) => isIn(address, network))) return null;
  return policy[own] ? null : own;
}

export function isPortAllowed(port: number, { allowPorts, denyPorts }: Policy): boolean {
  const isWithin = ({ from, to }: PortRange) => from <= port && port <= to;
  return allowPorts.some(isWithin) && !denyPorts.some(isWithin);
}
