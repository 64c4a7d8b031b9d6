import { parseReleaseName } from '../releases/release-name.ts';
import type { Target } from '../target.ts';
import { embeddedAddress } from './embedded-registry.ts';
import { type NormalizeEndpoint, normalizeEndpoint } from './normalize-endpoint.ts';

/** The first minor that is built with Go 1.26. */
const strictSince = 36;

/** How a target completes endpoints. */
export function normalizerOf(target: Target): NormalizeEndpoint {
  const address = embeddedAddress(target.program, target.options.embedded);
  const strictColons = hasStrictColons(target);
  return (endpoint) => normalizeEndpoint(endpoint, address, strictColons);
}

/** Whether the release's Go refuses an http endpoint with an IPv6 address without brackets. A line is as its first release. */
export function hasStrictColons({ release }: Target): boolean {
  const name = release === null ? null : parseReleaseName(release);
  return name !== null && name.minor >= strictSince;
}
