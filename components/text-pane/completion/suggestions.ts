import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { endpointOutcome } from '@/components/form/hosts/endpoint-outcome.ts';
import { isWholeHost } from '@/components/form/hosts/whole-host.ts';
import { suggestedNames } from '@/components/form/names/suggested-names.ts';
import { isLongText } from '@/components/slices/long-text.ts';
import type { Suggestions } from '@/lib/document/index.ts';
import type { Target } from '@/lib/node-files/index.ts';
import { urlPassword } from '@/lib/registries/url-password.ts';

const schemes = ['https://', 'http://'];
const mostEndpoints = 50;

/**
 * What is likely to be written next: the names that the form proposes too, and addresses that the document has elsewhere.
 * Both are of the text as it stands on the page, so that typing that is held back is taken in where they are asked for; of a long one as
 * it was before the typing, which is not to wait for its own proposals.
 */
export function suggestionsFrom(store: EditorStore): Suggestions {
  const settled = () => {
    if (!isLongText(store.getState().text)) store.getState().settle();
    return store.getState();
  };
  return {
    names: (section) => suggestedNames[section](settled()).filter(isPublic),
    endpoints: () => [...schemes, ...knownEndpoints(settled())],
  };
}

function knownEndpoints({ accepted: { model }, target }: EditorState): readonly string[] {
  const known = new Set<string>();
  for (const { endpoint } of model.mirrors?.values() ?? []) {
    for (const each of endpoint ?? [])
      if (known.size < mostEndpoints && isAsked(each, target) && isPublic(each)) known.add(each);
  }
  const hosts = new Set([...known].map((endpoint) => endpoint.replace(/^[a-z]+:\/\//, '').replace(/\/.*$/, '')));
  for (const host of model.configs?.keys() ?? []) {
    if (known.size >= mostEndpoints) break;
    if (/^[\w.-]+(?::\d+)?$/.test(host) && isWholeHost(host) && !hosts.has(host)) known.add(`https://${host}`);
  }
  return [...known];
}

/** An address that is only begun, or wrong, is of no use elsewhere. */
function isAsked(endpoint: string, target: Target): boolean {
  const outcome = endpointOutcome(endpoint, target);
  return outcome.kind === 'asked' && isWholeHost(outcome.host);
}

/** A password in an address is not shown in a list. */
function isPublic(text: string): boolean {
  return urlPassword(text) === null;
}
