import type { Target } from '@/lib/node-files/index.ts';
import { type EndpointFault, endpointOutcome, writesHostsToml } from '../hosts/endpoint-outcome.ts';
import type { EndpointRow } from '../rows/endpoint-rows.ts';
import type { FormWords } from '../words.ts';
import { withoutPassword } from './endpoint-parts.ts';

/** What will go wrong with each endpoint of a list on the node, in words; null where nothing will. */
export function endpointMessages(
  rows: readonly EndpointRow[],
  target: Target,
  t: FormWords,
): readonly (string | null)[] {
  const writes = writesHostsToml(target.line) ? 'hosts' : 'config';
  const seen = new Set<string>();
  return rows.map(({ value, written }) => {
    if (!written) return null;
    if (value === '') return t('endpoint.empty', { writes });
    const outcome = endpointOutcome(value, target);
    if (outcome.kind === 'faulty') return faultMessage(value, outcome);
    if (seen.has(outcome.url)) return t('endpoint.repeated', { writes: target.line === 'v1.29.1' ? 'twice' : writes });
    seen.add(outcome.url);
    return null;
  });

  function faultMessage(value: string, outcome: { fault: EndpointFault; url: string; reason: string }): string {
    const { program } = target;
    if (outcome.fault === 'refused' && /\s/.test(value)) return t('endpoint.space', { writes, program });
    return t(`endpoint.${outcome.fault}`, {
      writes,
      program,
      url: withoutPassword(outcome.url),
      reason: withoutUrl(outcome.reason),
    });
  }
}

// Go quotes the whole URL, with the password that may stand in it.
function withoutUrl(reason: string): string {
  return reason.replace(/^parse ".*": /s, '');
}
