import 'server-only';
import { backTo } from '../../access/back-to.ts';
import { type Office, office } from '../../accounts/office.ts';
import { admitIdentity, type Refusal } from '../../accounts/oidc/admit-identity.ts';
import { endedJourney, journeyCookie, journeyIn } from '../../accounts/oidc/journey-cookie.ts';
import { comeBack, leave, NoIdentity, oidcSettings } from '../../accounts/oidc/provider.ts';
import { record } from '../../audit/record.ts';
import { log } from '../../request/log.ts';
import { problem } from '../../request/problem.ts';
import { answering } from '../post-route.ts';

export type OidcFailure = Refusal | NoIdentity['why'] | 'late';

/** `GET /api/v1/oidc/start?to=`: sends the browser to the provider. */
export function startOidcRoute(request: Request, open: () => Promise<Office> = office): Promise<Response> {
  return answering(async () => {
    const its = await open();
    const provider = oidcSettings(its.settings);
    if (!provider) return notSet();
    const to = backTo(new URL(request.url).searchParams.get('to'));
    try {
      const { to: there, journey } = await leave(provider);
      return redirect(there.href, [journeyCookie(its.keys, its.settings, { ...journey, to })]);
    } catch (error) {
      return refuse(its, error);
    }
  });
}

/** `GET /api/v1/oidc/callback`: signs in whoever comes back from there. */
export function finishOidcRoute(request: Request, open: () => Promise<Office> = office): Promise<Response> {
  return answering(async () => {
    const its = await open();
    const provider = oidcSettings(its.settings);
    if (!provider) return notSet();
    const journey = journeyIn(its.keys, request.headers);
    if (!journey) return turnAway(its, 'late');
    try {
      const identity = await comeBack(provider, new URL(request.url).search, journey);
      const admitted = await admitIdentity(its, identity, request.headers);
      if (!admitted.ok) return turnAway(its, admitted.why);
      return redirect(backTo(journey.to), [...admitted.cookies, endedJourney(its.settings)]);
    } catch (error) {
      return refuse(its, error);
    }
  });
}

async function refuse(its: Office, error: unknown): Promise<Response> {
  if (!(error instanceof NoIdentity)) throw error;
  const { why, cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
  log.warn({ why, code }, 'the provider told of nobody');
  const detail = { by: 'oidc', why };
  const event = { actor: 'nobody', action: 'session-refused', subject: 'OpenID Connect', detail } as const;
  await its.db.transaction().execute((trx) => record(trx, event));
  return turnAway(its, why);
}

function turnAway({ settings }: Office, why: OidcFailure): Response {
  return redirect(`/sign-in?failed=${why}`, [endedJourney(settings)]);
}

function redirect(to: string, cookies: readonly string[]): Response {
  const headers = new Headers({ Location: to, 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

function notSet(): Response {
  return problem(404, 'Not there', 'This server has no provider for OpenID Connect.');
}
