import { type Parsed, parsed, parseUrl } from '../../go/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';
import type { AskedHost, IgnoredFile } from '../hosts/asked-host.ts';
import type { ImageName } from '../image/image-name.ts';
import type { RegistryConfig } from '../node/registry-config.ts';
import type { Attempt, AttemptTls, Credential } from '../plan.ts';
import { type FoundLogin, findLogin } from './credential.ts';
import { requestPath } from './request-path.ts';
import { requestUrl } from './request-url.ts';
import type { Rewrite, Rewriting } from './rewriting.ts';
import { whyAsked } from './why.ts';

/** An attempt with what led to it, for the notes. */
export type PlannedAttempt = {
  readonly attempt: Attempt;
  readonly asked: AskedHost;
  readonly rewriting: Rewriting;
  readonly found: FoundLogin | null;
};

/** A host that no request can be made for, in containerd's words. */
export type SkippedHost = { readonly asked: AskedHost; readonly reason: string };

/** What cannot be read in front of a request, which ends the pull, in containerd's words. */
export type PullEnd = {
  readonly asked: AskedHost;
  /** What made it; null where it is the host's path. */
  readonly rewriting: Rewriting | null;
  readonly reason: string;
};

export type PlannedAttempts = {
  readonly planned: readonly PlannedAttempt[];
  readonly skipped: readonly SkippedHost[];
  readonly end: PullEnd | null;
};

export type AttemptFacts = {
  readonly config: RegistryConfig;
  readonly behaviour: Behaviour;
  readonly rewrite: Rewrite;
  readonly embeddedAddress: string;
  readonly ignored: IgnoredFile | null;
};

/**
 * The first request to each host, in order. A tag needs hosts that may resolve it; a digest that nobody has as a manifest is asked
 * for again among the blobs.
 */
export function planAttempts(image: ImageName, hosts: readonly AskedHost[], facts: AttemptFacts): PlannedAttempts {
  const isDigest = image.object.kind === 'digest';
  const able = hosts.filter(({ pulls, resolves }) => pulls && (isDigest || resolves));
  const rounds = isDigest ? (['manifests', 'blobs'] as const) : (['manifests'] as const);
  const planned: PlannedAttempt[] = [];
  const skipped: SkippedHost[] = [];
  for (const round of rounds) {
    for (const asked of able) {
      const rewriting = facts.rewrite(image.repository, asked.rewrites);
      const name = nameOf(image, rewriting, facts.behaviour);
      if (!name.ok) return { planned, skipped, end: { asked, rewriting, reason: name.reason } };
      const { keepsQuery } = facts.behaviour;
      const path = requestPath(asked, image.registry, keepsQuery, name.value, round, image.object.text);
      if (!path.ok) return { planned, skipped, end: endAt(asked, rewriting, path.reason) };
      const made = planAttempt(image, asked, rewriting, path.value, round, facts);
      if (made.ok) planned.push(made.value);
      else if (round === 'manifests') skipped.push({ asked, reason: made.reason });
    }
  }
  return { planned, skipped, end: null };
}

/** The name that is asked for. Whoever asks for a token for the rewritten one reads that as a URL first. */
function nameOf(
  { registry }: ImageName,
  { repository, rewrite }: Rewriting,
  { tokenForUnrewrittenName }: Behaviour,
): Parsed<string> {
  if (rewrite === null || tokenForUnrewrittenName) return parsed(repository);
  const url = parseUrl(`dummy://${registry}/${repository}`);
  return url.ok ? parsed(repository) : url;
}

/** A query that cannot be read is the endpoint's where that holds one, else what the rewrite made. */
function endAt(asked: AskedHost, rewriting: Rewriting, reason: string): PullEnd {
  const isOfPath = asked.path.includes('?') || rewriting.rewrite === null;
  return { asked, rewriting: isOfPath ? null : rewriting, reason };
}

function planAttempt(
  image: ImageName,
  asked: AskedHost,
  rewriting: Rewriting,
  path: string,
  round: 'manifests' | 'blobs',
  facts: AttemptFacts,
): Parsed<PlannedAttempt> {
  const scheme = asked.httpsFirst ? 'https' : asked.scheme;
  const { repository } = rewriting;
  const request = requestUrl({ ...asked, scheme }, path);
  if (!request.ok) return request;
  const { url, host } = request.value;
  const rootPath = requestPath(asked, image.registry, false);
  const root = rootPath.ok ? requestUrl({ ...asked, scheme }, rootPath.value) : rootPath;
  if (!root.ok) return root;
  const loginHost = facts.config.usesHostFiles ? host : asked.host;
  const found = findLogin(loginHost, facts.config, facts.behaviour);
  const attempt: Attempt = {
    method: 'HEAD',
    url,
    root: root.value.url,
    repository,
    host,
    loginHost,
    tls: scheme === 'https' ? attemptTls(asked) : noTls,
    thenHttp: asked.httpsFirst,
    credential: found && credentialOf(found),
    rewrite: rewriting.rewrite,
    why: whyAsked(asked, round, image, facts),
    sources: asked.sources,
    places: {
      credential: found?.sources ?? [],
      tls: scheme === 'https' ? (asked.tls?.sources ?? []) : [],
      rewrite: asked.rewrites.get(rewriting.rewrite?.pattern ?? '')?.sources ?? [],
    },
  };
  return parsed({ attempt, asked, rewriting, found });
}

const noTls: AttemptTls = { ca: null, cert: null, key: null, skipVerify: false };

function attemptTls({ tls }: AskedHost): AttemptTls {
  if (tls === null) return noTls;
  const [pair] = tls.pairs;
  return { ca: tls.ca[0] ?? null, cert: pair?.cert ?? null, key: pair?.key ?? null, skipVerify: tls.skipVerify };
}

function credentialOf({ key, login }: FoundLogin): Credential | null {
  return login.kind === 'password' || login.kind === 'auth' ? { key, kind: login.kind, user: login.user } : null;
}
