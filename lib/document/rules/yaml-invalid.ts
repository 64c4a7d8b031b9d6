import type { Misfit } from '../decode/decoder.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { explainFault } from '../faults/explain-fault.ts';
import type { Fault } from '../yaml/fault.ts';

/** A text that yaml.v2 cannot read, with the line that K3s names in its log where that is another one. */
export function brokenText(text: string, fault: Fault, line: (offset: number) => number): Diagnostic {
  const { reason, range, found, fix } = explainFault(text, fault);
  const logged = fault.loggedLine !== null && fault.loggedLine !== line(range.from) ? fault.loggedLine : 0;
  return { rule: 'yaml-invalid', severity: 'error', range, values: { reason: inMessages(reason), found, logged }, fix };
}

/** What yaml.v2 gives up on although it is YAML: aliases and merge keys that lead nowhere, tags that promise too much. */
export function brokenValues(misfits: readonly Misfit[]): Diagnostic[] {
  return misfits
    .filter(({ reason }) => reason !== 'type')
    .map(({ reason, node }) => ({
      rule: 'yaml-invalid',
      severity: 'error',
      range: node.properties ?? node.range,
      values: { reason: inMessages(reason), found: '', logged: 0 },
      fix: null,
    }));
}

/** A reason as the messages select by it: their format knows no dashes there. */
function inMessages(reason: string): string {
  return reason.replaceAll('-', '_');
}
