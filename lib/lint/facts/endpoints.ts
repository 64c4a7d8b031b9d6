import type { Parsed } from '../../go/index.ts';
import { embeddedAddress, type NormalizedEndpoint, normalizeEndpoint, type Target } from '../../node-files/index.ts';
import type { Registries } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';

/** One endpoint of the document and what it becomes. */
export type EndpointFact = {
  readonly mirror: string;
  readonly index: number;
  readonly path: ModelPath;
  readonly text: string;
  readonly normalized: Parsed<NormalizedEndpoint>;
};

/** All endpoints of a model, in its order. */
export function endpointsOf({ mirrors }: Registries, { program, options }: Target): readonly EndpointFact[] {
  const address = embeddedAddress(program, options.embedded);
  return [...(mirrors ?? [])].flatMap(([mirror, { endpoint }]) =>
    (endpoint ?? []).map((text, index) => ({
      mirror,
      index,
      path: ['mirrors', mirror, 'endpoint', index],
      text,
      normalized: normalizeEndpoint(text, address),
    })),
  );
}

/** An endpoint as a message may show it: a password in it is a secret. */
export function shownEndpoint(text: string): string {
  return text.replace(/(\/\/[^/?#@:]*:)[^/?#]*@/, '$1•••@');
}

/** Go's complaint about a URL without the URL, which the message names already. */
export function reasonOf(complaint: string): string {
  return complaint.replace(/^parse "(?:[^"\\]|\\.)*": /, '');
}
