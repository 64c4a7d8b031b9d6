import {
  resolveTarget,
  type Target,
  type TargetNote,
  type TargetRequest,
  targetRequest,
} from '@/lib/node-files/index.ts';

/** What has to be asked for to get a target again, and what there is to know about it. */
export function requestOf(target: Target): { request: TargetRequest; notes: readonly TargetNote[] } {
  const request = targetRequest(target);
  const resolved = resolveTarget(request);
  return { request, notes: resolved.ok ? resolved.notes : [] };
}

/** The target with something changed; the same one where what is asked for is none. */
export function changeTarget(target: Target, change: TargetRequest): Target {
  const { program, options } = { ...target, ...change };
  if (change.release !== undefined || change.line !== undefined) {
    return resolved({ program, options, ...change }) ?? target;
  }
  if (program === target.program) return resolved({ ...requestOf(target).request, options }) ?? target;
  // Both programs have most versions, each with builds of its own; a version that only one has is like its line.
  const version = target.release?.split(/[+-]/)[0];
  const sameVersion = version === undefined ? null : resolveTarget({ program, release: version, options });
  if (sameVersion?.ok && sameVersion.notes.length === 0) return sameVersion.target;
  return resolved({ program, line: target.line, options }) ?? target;
}

function resolved(request: TargetRequest): Target | null {
  const result = resolveTarget(request);
  return result.ok ? result.target : null;
}
