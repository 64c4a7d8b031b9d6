import 'server-only';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import type { Network } from '../probe/guard/address-class.ts';
import type { PortRange } from '../probe/guard/policy.ts';

/** What a setting's text can say. Messages continue the name of the setting. */

export const yesOrNo = z.enum(['yes', 'no'], 'has to be yes or no').transform((answer) => answer === 'yes');

export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'has to be a number from 1 to 65535')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, 'has to be a number from 1 to 65535');

export const seconds = numberOf('seconds');
export const minutes = numberOf('minutes');

export const words = z.string().transform(wordsOf);
export const networks = z.string().transform((text, context) => listOf(text, networkOf, context));
export const ports = z.string().transform((text, context) => listOf(text, portsOf, context));

export const allPorts: readonly PortRange[] = [{ from: 1, to: 65_535 }];

function numberOf(what: string) {
  return z
    .string()
    .regex(/^\d{1,4}$/, `has to be a number of ${what}`)
    .transform(Number);
}

function listOf<Item>(text: string, read: (item: string) => Item | null, context: z.RefinementCtx): readonly Item[] {
  const items: Item[] = [];
  for (const word of wordsOf(text)) {
    const item = read(word);
    if (item === null) context.addIssue({ code: 'custom', message: `names "${word}", which cannot be read` });
    else items.push(item);
  }
  return items;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
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
