import type { Build } from '@/lib/pull/index.ts';

/** Under which the test of an endpoint is kept: it stays with the endpoint wherever that is moved to in its mirror. */
export function endpointTestId(mirror: string, text: string | null): string {
  return JSON.stringify(['endpoint', mirror, text]);
}

export function pullTestId(image: string, build: Build): string {
  return JSON.stringify(['pull', image, build]);
}
