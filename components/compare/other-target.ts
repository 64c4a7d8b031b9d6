import { changeTarget } from '@/components/target/change-target.ts';
import { lineNames, newestLine, releasesOf, type Target } from '@/lib/node-files/index.ts';

/** What a target is compared with unless something else is asked for: the newest, and that with what came before it. */
export function otherTarget(own: Target): Target {
  const newest = releasesOf(own.program)[0]?.name;
  const later = changeTarget(
    own,
    own.release === null || newest === undefined ? { line: newestLine } : { release: newest },
  );
  if (!sameTarget(own, later)) return later;
  const before = lineNames[lineNames.indexOf(own.line) - 1] ?? newestLine;
  return changeTarget(own, { line: before });
}

/** Whether two targets write the same files from every document. */
export function sameTarget(one: Target, other: Target): boolean {
  return (
    one.program === other.program &&
    one.line === other.line &&
    one.release === other.release &&
    one.options.noDefaultEndpoint === other.options.noDefaultEndpoint &&
    one.options.embedded === other.options.embedded &&
    one.options.selinux === other.options.selinux &&
    one.options.snapshotter === other.options.snapshotter
  );
}
