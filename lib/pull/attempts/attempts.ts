import type { Behaviour } from '../containerd/behaviour.ts';
import type { AskedHost, IgnoredFile } from '../hosts/asked-host.ts';
import type { ImageName } from '../image/image-name.ts';
import type { RegistryConfig } from '../node/registry-config.ts';
import type { Attempt, AttemptTls, Credential } from '../plan.ts';
import { type FoundLogin, findLogin } from './credential.ts';
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

export type AttemptFacts = {
  readonly config: RegistryConfig;
  readonly behaviour: Behaviour;
  readonly rewrite: Rewrite;
  readonly embeddedAddress: string;
  readonly ignored: IgnoredFile | null;
};

/**
 * The first request to each host, in order. A tag needs hosts that may resolve it; a digest that nobody has as a manifest is asked
 * for again among the blobs. Hosts that no request can be made for are passed over.
 */
export function attemptsFor(
  image: ImageName,
  hosts: readonly AskedHost[],
  facts: AttemptFacts,
): readonly PlannedAttempt[] {
  const isDigest = image.object.kind === 'digest';
  const able = hosts.filter(({ pulls, resolves }) => pulls && (isDigest || resolves));
  const rounds = isDigest ? (['manifests', 'blobs'] as const) : (['manifests'] as const);
  return rounds.flatMap((round) =>
    able.flatMap((asked) => {
      const rewriting = facts.rewrite(image.repository, asked.rewrites);
      const scheme = asked.httpsFirst ? 'https' : asked.scheme;
      const request = requestUrl({ ...asked, scheme }, image.registry, rewriting.repository, round, image.object.text);
      if (request === null) return [];
      const found = findLogin(request.host, facts.config, facts.behaviour);
      const attempt: Attempt = {
        method: 'HEAD',
        url: request.url,
        repository: rewriting.repository,
        host: request.host,
        tls: scheme === 'https' ? attemptTls(asked) : noTls,
        thenHttp: asked.httpsFirst,
        credential: found && credentialOf(found),
        rewrite: rewriting.rewrite,
        why: whyAsked(asked, round, image, facts),
        sources: asked.sources,
      };
      return [{ attempt, asked, rewriting, found }];
    }),
  );
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
