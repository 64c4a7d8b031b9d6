import { findingAskedHosts } from '@/components/form/hosts/asked-hosts.ts';
import { isHubAlias } from '@/components/form/hosts/config-use.ts';
import { besideMirror, type WildcardFile, wildcardFile } from '@/components/form/hosts/route.ts';
import { ignoredFiles, type NodeFiles, type Target } from '@/lib/node-files/index.ts';
import type { Mirror, Registries } from '@/lib/registries/model.ts';
import { part, type Steps } from '@/lib/steps/index.ts';
import { createPasses } from '@/lib/steps/passes.ts';
import { type EndpointGroup, mirrorGroup } from './endpoint-groups.ts';

export type FindGroups = (model: Registries, target: Target, nodeFiles: NodeFiles) => Steps<readonly EndpointGroup[]>;

/** Finds all that can be tested again and again, in the order of the document: mirrors that stayed keep their groups. */
export function createGroupsFinder(): FindGroups {
  let passes = createPasses<Mirror, { beside: string; group: EndpointGroup }>();
  let last: { model: Registries; target: Target; groups: readonly EndpointGroup[] } | null = null;
  let made: { target: Target; wildcard: WildcardFile } | null = null;
  return function* (model, target, nodeFiles) {
    if (last?.model === model && last.target === target) return last.groups;
    const ignored = ignoredFiles(nodeFiles);
    const wildcard = wildcardFile(model, target, ignored);
    if (made?.target !== target || made.wildcard !== wildcard) passes = createPasses();
    made = { target, wildcard };
    const pass = passes();
    const groups: EndpointGroup[] = [];
    for (const [name, mirror] of model.mirrors ?? []) {
      const beside = besideMirror(name, model, target, ignored);
      const known = pass.known(mirror);
      const isKnown = known?.group.mirror === name && known.beside === beside;
      const group = isKnown ? known.group : mirrorGroup(name, model, target, ignored);
      if (!isKnown) pass.keep(mirror, { beside, group });
      if (group.endpoints.length > 0) groups.push(group);
      yield 0;
    }
    pass.end();
    groups.push(...(yield* part(alone(model, target, nodeFiles), 0.3, 1)));
    last = { model, target, groups };
    return groups;
  };
}

/** Those of the document on the page. */
export const findGroups = createGroupsFinder();

/** What has settings alone, and is asked for images that carry its name. */
function* alone(model: Registries, target: Target, nodeFiles: NodeFiles): Steps<readonly EndpointGroup[]> {
  const ignored = ignoredFiles(nodeFiles);
  const asked = yield* findingAskedHosts(model, target, nodeFiles);
  const groups: EndpointGroup[] = [];
  for (const name of model.configs?.keys() ?? []) {
    yield 1;
    if (name === '*' || model.mirrors?.has(name) || asked.has(name) || isHubAlias(name)) continue;
    const group = mirrorGroup(name, model, target, ignored);
    if (group.endpoints.length > 0) groups.push(group);
  }
  return groups;
}
