import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { serve } from '../../../probe/testing/servers.ts';

export const client = { id: 'portolan', secret: 'the secret of the client' };

type Claims = Readonly<Record<string, unknown>>;
type Granted = { readonly claims: Claims; readonly challenge: string; readonly redirect: string };

/** How a server goes wrong. */
export type Wrongs = { readonly signWith?: KeyObject; readonly claims?: Claims; readonly alg?: string };

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const othersKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** A small provider that plays by the rules: codes are good once, and only with the secret and the verifier that belong to them. */
export async function oidcServer(wrongs: Wrongs = {}) {
  const codes = new Map<string, Granted>();
  const { host } = await serve(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://provider.invalid');
    if (pathname === '/.well-known/openid-configuration') return json(response, metadata(`http://${host}`));
    if (pathname === '/keys') {
      return json(response, {
        keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: '1', use: 'sig', alg: 'RS256' }],
      });
    }
    if (pathname !== '/token') return void response.writeHead(404).end();
    const form = new URLSearchParams(await text(request));
    const granted = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    if (!granted || !isRight(form, granted)) return json(response, { error: 'invalid_grant' }, 400);
    const idToken = jwt({ ...granted.claims, ...wrongs.claims }, wrongs.signWith ?? keys.privateKey, wrongs.alg);
    json(response, { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: idToken });
  });
  const issuer = `http://${host}`;

  /** What a browser does there: somebody signs in, and is sent back. Answers with the search of where to. */
  const visit = (to: URL, person: Claims): string => {
    const asked = to.searchParams;
    const code = randomUUID();
    const now = Math.floor(Date.now() / 1000);
    const own = { iss: issuer, aud: client.id, iat: now, exp: now + 60, nonce: asked.get('nonce') };
    const challenge = asked.get('code_challenge') ?? '';
    codes.set(code, { claims: { ...own, ...person }, challenge, redirect: asked.get('redirect_uri') ?? '' });
    return `?${new URLSearchParams({ code, state: asked.get('state') ?? '' })}`;
  };
  return { issuer, visit };
}

function isRight(form: URLSearchParams, { challenge, redirect }: Granted): boolean {
  const verifier = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  const isClient = form.get('client_id') === client.id && form.get('client_secret') === client.secret;
  return isClient && verifier === challenge && form.get('redirect_uri') === redirect;
}

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    code_challenge_methods_supported: ['S256'],
  };
}

function jwt(claims: Claims, key: KeyObject, alg = 'RS256'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg, kid: '1', typ: 'JWT' })}.${part(claims)}`;
  const signature = alg === 'none' ? '' : sign('sha256', Buffer.from(signed), key).toString('base64url');
  return `${signed}.${signature}`;
}

function json(response: ServerResponse, value: object, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}
