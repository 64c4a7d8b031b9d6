import { ignoredFiles, type NodeFiles, type Target } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { finish, part, type Steps } from '@/lib/steps/index.ts';
import { type AskedHosts, collecting } from './collect-hosts.ts';
import { type Led, leading } from './led.ts';
import { type WildcardFile, wildcardFile } from './route.ts';

export type { AskedHosts } from './collect-hosts.ts';

/** The hosts of a document, and what they were found from. */
type Found = {
  readonly registries: Registries;
  readonly target: Target;
  readonly wildcard: WildcardFile;
  readonly led: readonly Led[];
  readonly hosts: AskedHosts;
};

/** Finds them from a model and what a target writes of it. */
type Finding = (registries: Registries, target: Target, nodeFiles: NodeFiles) => Steps<AskedHosts>;

/** Finds the hosts of a document again and again: mirrors that stayed lead where they led. */
export function createHostsFinder(): Finding {
  let last: Found | null = null;
  return function* (registries, target, nodeFiles) {
    if (last?.registries === registries && last.target === target) return last.hosts;
    const ignored = ignoredFiles(nodeFiles);
    const wildcard = wildcardFile(registries, target, ignored);
    const before = last?.target === target && last.wildcard === wildcard ? last : null;
    const led = yield* part(leading(registries, target, ignored, before?.led ?? []), 0, 0.5);
    const hosts = led === before?.led ? before.hosts : yield* part(collecting(led, before), 0.5, 1);
    last = { registries, target, wildcard, led, hosts };
    return hosts;
  };
}

/** Finds those of the document on the page, which many rows ask about at once. */
export const findingAskedHosts = createHostsFinder();

export function askedHostsOf(registries: Registries, target: Target, nodeFiles: NodeFiles): AskedHosts {
  return finish(findingAskedHosts(registries, target, nodeFiles));
}
