import { type ContainerdVersion, parseContainerdVersion } from '../../lib/pull/index.ts';
import { UsageError } from '../usage-error.ts';
import { words } from '../words.ts';

/** The containerd that a plan is for: the one that was asked for, or the release's own. */
export function containerdFrom(asked: string | undefined, own: string): ContainerdVersion {
  const text = asked ?? own;
  const version = parseContainerdVersion(text);
  if (version === null) throw new UsageError(words('containerd-unreadable', { version: text }));
  return version;
}
