import { findingAskedHosts } from '@/components/form/hosts/asked-hosts.ts';
import { isHubAlias } from '@/components/form/hosts/config-use.ts';
import { settingsBeside } from '@/components/form/hosts/route.ts';
import { hasWildcardFile, type Target } from '@/lib/node-files/index.ts';
import type { Mirror, Registries } from '@/lib/registries/model.ts';
import { part, type Steps } from '@/lib/steps/index.ts';
import { createPasses } from '@/lib/steps/passes.ts';
import { type EndpointGroup, mirrorGroup } from './endpoint-groups.ts';

export type FindGroups = (model: Registries, target: Target) => Steps<readonly EndpointGroup[]>;

/** Finds all that can be tested again and again, in the order of the document: mirrors that stayed keep their groups. */
export function createGroupsFinder(): FindGroups {
  let passes = createPasses<Mirror, { settings: string; group: EndpointGroup }>();
  let last: { model: Registries; target: Target; groups: readonly EndpointGroup[] } | null = null;
  let made: { target: Target; hasWildcard: boolean } | null = null;
  return function* (model, target) {
    if (last?.model === model && last.target === target) return last.groups;
    const hasWildcard = hasWildcardFile(model, target);
    if (made?.target !== target || made.hasWildcard !== hasWildcard) passes = createPasses();
    made = { target, hasWildcard };
    const pass = passes();
    const groups: EndpointGroup[] = [];
    for (const [name, mirror] of model.mirrors ?? []) {
      const settings = settingsBeside(name, model);
      const known = pass.known(mirror);
      const isKnown = known?.group.mirror === name && known.settings === settings;
      const group = isKnown ? known.group : mirrorGroup(name, model, target);
      if (!isKnown) pass.keep(mirror, { settings, group });
      if (group.endpoints.length > 0) groups.push(group);
      yield 0;
    }
    pass.end();
    groups.push(...(yield* part(alone(model, target), 0.3, 1)));
    last = { model, target, groups };
    return groups;
  };
}

/** Those of the document on the page. */
export const findGroups = createGroupsFinder();

/** What has settings alone, and is asked for images that carry its name. */
function* alone(model: Registries, target: Target): Steps<readonly EndpointGroup[]> {
  const asked = yield* findingAskedHosts(model, target);
  const groups: EndpointGroup[] = [];
  for (const name of model.configs?.keys() ?? []) {
    yield 1;
    if (name === '*' || model.mirrors?.has(name) || asked.has(name) || isHubAlias(name)) continue;
    const group = mirrorGroup(name, model, target);
    if (group.endpoints.length > 0) groups.push(group);
  }
  return groups;
}
