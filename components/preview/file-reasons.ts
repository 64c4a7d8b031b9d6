import { embeddedAddress, lines, type NodeFiles, type Target, type UnwrittenReason } from '@/lib/node-files/index.ts';
import { registryOf } from './preview-tabs.ts';

export type GoneReason = UnwrittenReason | 'inline' | 'not-named' | 'embedded-off' | 'unwritable';

/** Why a file that was there is not written any more. */
export function whyGone(path: string, { unwritten, faults }: NodeFiles, target: Target): GoneReason {
  const isUnwritable = faults.some(({ file, consequence }) => file === path && consequence === 'k3s-refuses-to-start');
  if (isUnwritable) return 'unwritable';
  if (lines[target.line].format.hostsToml === null) return 'inline';
  const host = registryOf(path);
  const reason = unwritten.find((each) => each.host === host)?.reason;
  if (reason !== undefined) return reason;
  return host === embeddedAddress(target.program, true) && !target.options.embedded ? 'embedded-off' : 'not-named';
}

export type NewReason = Exclude<UnwrittenReason, 'invalid-name'> | 'named' | 'embedded-on' | 'own-file' | 'target';

/** What a target wrote before the last change. */
type Before = { readonly files: NodeFiles; readonly target: Target };

/** Why a file is written that was not there before. */
export function whyNew(path: string, before: Before, target: Target): NewReason {
  const host = registryOf(path);
  if (before.target !== target) {
    if (host === embeddedAddress(target.program, true) && target.options.embedded) return 'embedded-on';
    return lines[before.target.line].format.hostsToml === null ? 'own-file' : 'target';
  }
  const reason = before.files.unwritten.find((each) => each.host === host)?.reason;
  return reason === undefined || reason === 'invalid-name' ? 'named' : reason;
}
