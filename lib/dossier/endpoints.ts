import { hideSecrets } from '../document/index.ts';
import type { Registries } from '../registries/model.ts';

/** Something that can be tested: an endpoint of a mirror by its place, or the registry itself. */
export type EndpointAt = { readonly mirror: string; readonly endpoint: number | null };

/** The same as it may be shown; `text` is null for the registry itself. */
export type ShownEndpoint = { readonly mirror: string; readonly text: string | null };

/** All that can be tested of a document, in its order. Which registry `*` ends at depends on the image. */
export function endpointsOf({ mirrors }: Registries): readonly EndpointAt[] {
  return [...(mirrors ?? [])].flatMap(([mirror, { endpoint }]): EndpointAt[] => [
    ...(endpoint ?? []).map((_, index) => ({ mirror, endpoint: index })),
    ...(mirror === '*' ? [] : [{ mirror, endpoint: null }]),
  ]);
}

export function shownEndpoints(model: Registries): readonly ShownEndpoint[] {
  return endpointsOf(model).map(({ mirror, endpoint }) => {
    const text = endpoint === null ? null : (model.mirrors?.get(mirror)?.endpoint?.[endpoint] ?? '');
    return { mirror: hideSecrets(mirror), text: text && hideSecrets(text) };
  });
}
