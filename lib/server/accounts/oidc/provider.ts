import 'server-only';
import { z } from 'zod';
import type { Settings } from '../../settings/schema.ts';

const takesAtMost = 15;

export const callbackPath = '/api/v1/oidc/callback';

/** Who somebody is, as the provider says it. */
export type Identity = {
  /** Of the provider and of the account there: it stays when the address changes. */
  readonly account: string;
  readonly email: string;
  readonly name: string;
};

/** What the browser keeps between leaving for the provider and coming back. */
export type Journey = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** Why nobody came back with an identity. What the provider said goes no further: it may hold codes. */
export class NoIdentity extends Error {
  readonly why: 'unreachable' | 'refused' | 'unverified';

  constructor(why: 'unreachable' | 'refused' | 'unverified', cause?: unknown) {
    super(`No identity: ${why}.`, { cause });
    this.why = why;
  }
}

type OidcSettings = {
  readonly issuer: string;
  readonly id: string;
  readonly secret: string;
  readonly redirect: string;
};

/** What the settings say of the provider; null where there is none. */
export function oidcSettings(settings: Settings): OidcSettings | null {
  const { PORTOLAN_OIDC_ISSUER: issuer, PORTOLAN_OIDC_CLIENT_ID: id, PORTOLAN_OIDC_CLIENT_SECRET: secret } = settings;
  if (issuer === undefined || id === undefined || secret === undefined) return null;
  const origin = settings.PORTOLAN_URL ?? `http://localhost:${settings.PORT}`;
  return { issuer, id, secret, redirect: `${origin}${callbackPath}` };
}

/** Where to send the browser, and what has to come back with it. */
export async function leave(settings: OidcSettings): Promise<{ readonly to: URL; readonly journey: Journey }> {
  const { client, config } = await discover(settings);
  const journey = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  const to = client.buildAuthorizationUrl(config, {
    redirect_uri: settings.redirect,
    scope: 'openid email profile',
    state: journey.state,
    nonce: journey.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: 'S256',
  });
  return { to, journey };
}

/** Exchanges what came back for an identity that the provider has signed; the address has to be one that it has verified. */
export async function comeBack(settings: OidcSettings, search: string, journey: Journey): Promise<Identity> {
  const { client, config } = await discover(settings);
  const url = new URL(`${settings.redirect}${search}`);
  const checks = {
    expectedState: journey.state,
    expectedNonce: journey.nonce,
    pkceCodeVerifier: journey.verifier,
    idTokenExpected: true,
  };
  const tokens = await client.authorizationCodeGrant(config, url, checks).catch((error: unknown) => {
    throw new NoIdentity('refused', error);
  });
  const claims = tokens.claims();
  if (!claims) throw new NoIdentity('refused');
  const more =
    claims.email === undefined
      ? await client.fetchUserInfo(config, tokens.access_token, claims.sub).catch(() => ({}))
      : {};
  return identityOf(`${claims.iss} ${claims.sub}`, { ...more, ...claims });
}

const verified = z.object({ email: z.email().max(254), email_verified: z.literal([true, 'true']) });
const named = z.object({ name: z.string().trim().min(1).max(100) });

function identityOf(account: string, claims: object): Identity {
  const person = verified.safeParse(claims);
  if (!person.success) throw new NoIdentity('unverified');
  const email = person.data.email.toLowerCase();
  return { account, email, name: named.safeParse(claims).data?.name ?? email.split('@')[0] ?? email };
}

async function discover({ issuer, id, secret }: OidcSettings) {
  // Loaded here: most servers have no provider.
  const client = await import('openid-client');
  const url = new URL(issuer);
  // The schema of the settings lets http be for loopback alone. Signatures are checked though TLS vouches for them, too.
  const execute = [
    client.enableNonRepudiationChecks,
    ...(url.protocol === 'http:' ? [client.allowInsecureRequests] : []),
  ];
  try {
    const config = await client.discovery(url, id, secret, undefined, { execute, timeout: takesAtMost });
    return { client, config };
  } catch (error) {
    throw new NoIdentity('unreachable', error);
  }
}
