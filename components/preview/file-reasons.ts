import { embeddedAddress, lines, type NodeFiles, type Target, type UnwrittenReason } from '@/lib/node-files/index.ts';
import { registryOf } from './preview-tabs.ts';

/** What a target writes. */
type Written = { readonly files: NodeFiles; readonly target: Target };

type EmbeddedGone = 'embedded-off' | 'embedded-elsewhere' | 'embedded-unknown';

export type GoneReason = UnwrittenReason | EmbeddedGone | 'inline' | 'not-named' | 'unwritable';

/** Why a file that was there for the target `before` is not written any more. */
export function whyGone(path: string, before: Target, { files, target }: Written): GoneReason {
  const { unwritten, faults } = files;
  const isUnwritable = faults.some(({ file, consequence }) => file === path && consequence === 'k3s-refuses-to-start');
  if (isUnwritable) return 'unwritable';
  const host = registryOf(path);
  if (servesEmbedded(before) && host === embeddedAddress(before.program, true)) return whyNotServed(target);
  if (isInline(target)) return 'inline';
  return unwritten.find((each) => each.host === host)?.reason ?? 'not-named';
}

/** Why the embedded registry is not at the address where it was. */
function whyNotServed(target: Target): EmbeddedGone {
  if (isInline(target)) return 'embedded-unknown';
  return target.options.embedded ? 'embedded-elsewhere' : 'embedded-off';
}

function servesEmbedded(target: Target): boolean {
  return target.options.embedded && !isInline(target);
}

/** Whether mirrors stand in config.toml itself; releases as old as that have no embedded registry either. */
function isInline({ line }: Target): boolean {
  return lines[line].format.hostsToml === null;
}

export type NewReason = Exclude<UnwrittenReason, 'invalid-name'> | 'named' | 'embedded-on' | 'own-file' | 'target';

/** Why a file is written that was not there before. */
export function whyNew(path: string, before: Written, target: Target): NewReason {
  const host = registryOf(path);
  if (before.target !== target) {
    if (servesEmbedded(target) && host === embeddedAddress(target.program, true)) return 'embedded-on';
    return isInline(before.target) ? 'own-file' : 'target';
  }
  const reason = before.files.unwritten.find((each) => each.host === host)?.reason;
  return reason === undefined || reason === 'invalid-name' ? 'named' : reason;
}
