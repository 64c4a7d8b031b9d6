import { normalizeEndpoint } from '../../node-files/index.ts';
import type { Registries } from '../../registries/model.ts';
import { isAccelerator, isPublicRegistry } from '../../registries/public-registry.ts';
import type { Steps } from '../../steps/index.ts';
import type { Attempt, PullPlan } from '../plan.ts';
import { isPrivateHost } from './private-host.ts';

/** What is worth looking at in a list of images, the gravest first. */
export const routeGroups = ['fails', 'internet', 'no-login', 'no-mirror', 'covered'] as const;

export type RouteGroup = (typeof routeGroups)[number];

/** One image of a list with what an operator wants to know of its way. */
export type JudgedRoute = {
  readonly image: string;
  readonly plan: PullPlan;
  /** The first that fits. */
  readonly group: RouteGroup;
  /** Hosts on the internet that are asked if those before them fail. */
  readonly internet: readonly string[];
  /** Hosts of somebody's own that are asked, and for which the document has no credentials at all. */
  readonly withoutLogin: readonly string[];
  readonly isMirrored: boolean;
};

const itself: ReadonlySet<string> = new Set(['registry-last', 'registry-alone', 'registry-file-ignored']);

/** Judges routes against what the document says about hosts: one that it names an endpoint or has settings for is somebody's own. */
export function* createRouteJudge(model: Registries): Steps<(image: string, plan: PullPlan) => JudgedRoute> {
  const own = yield* ownHosts(model);
  return (image, plan) => {
    const attempts =
      plan.kind === 'attempts' ? plan.attempts.filter(({ why }) => why.id !== 'blob-after-manifest') : [];
    const internet = hostsOf(attempts.filter((attempt) => isOnInternet(attempt, own)));
    const withoutLogin = hostsOf(attempts.filter(lacksLogin));
    const isMirrored = attempts.some(({ why }) => !itself.has(why.id));
    const route = { image, plan, internet, withoutLogin, isMirrored };
    return { ...route, group: groupOf(route) };
  };
}

function groupOf({ plan, internet, withoutLogin, isMirrored }: Omit<JudgedRoute, 'group'>): RouteGroup {
  if (plan.kind !== 'attempts') return 'fails';
  if (internet.length > 0) return 'internet';
  if (withoutLogin.length > 0) return 'no-login';
  return isMirrored ? 'covered' : 'no-mirror';
}

function isOnInternet({ host, why }: Attempt, own: ReadonlySet<string>): boolean {
  if (isKnown(host)) return true;
  return itself.has(why.id) && !own.has(host) && !isPrivateHost(host);
}

/** Public registries hand images out without a login; so do nodes to each other. */
function lacksLogin({ host, why, credential, places }: Attempt): boolean {
  return credential === null && places.credential.length === 0 && why.id !== 'embedded-registry' && !isKnown(host);
}

function isKnown(host: string): boolean {
  return isPublicRegistry(host) || isAccelerator(host);
}

function hostsOf(attempts: readonly Attempt[]): readonly string[] {
  return [...new Set(attempts.map(({ host }) => host))];
}

function* ownHosts({ mirrors, configs }: Registries): Steps<ReadonlySet<string>> {
  const own = new Set(configs?.keys());
  let done = 0;
  for (const [name, { endpoint }] of mirrors ?? []) {
    for (const text of endpoint ?? []) {
      const normalized = normalizeEndpoint(text, '');
      if (normalized.ok && normalized.value.host !== name) own.add(normalized.value.host);
    }
    done += 1;
    yield done / (mirrors?.size ?? 1);
  }
  return own;
}
