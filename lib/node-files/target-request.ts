import type { TargetRequest } from './resolve-target.ts';
import type { Target } from './target.ts';

/** What has to be asked for to get a target again. */
export function targetRequest({ program, line, release, options }: Target): TargetRequest {
  return release === null ? { program, line, options } : { program, release, options };
}

/** A request that was written down as JSON; null where it is none. Whether there is such a target is not asked here. */
export function readTargetRequest(value: unknown): TargetRequest | null {
  if (!isObject(value) || !isObject(value.options)) return null;
  const { program, release, line } = value;
  const { noDefaultEndpoint, embedded, selinux, snapshotter } = value.options;
  if (!isTextOrNone(program) || !isTextOrNone(release) || !isTextOrNone(line) || !isTextOrNone(snapshotter))
    return null;
  if (![noDefaultEndpoint, embedded, selinux].every(isChoiceOrNone)) return null;
  const options = {
    noDefaultEndpoint: noDefaultEndpoint === true,
    embedded: embedded === true,
    selinux: selinux === true,
    snapshotter,
  };
  return { program, release, line, options };
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isChoiceOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
