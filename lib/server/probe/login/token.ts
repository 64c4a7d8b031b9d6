import 'server-only';
import type { Fault } from '../../../probe/fault.ts';
import { type Authorize, anonymous, type HttpAnswer, onlyFor } from '../http/answer.ts';
import type { Followed } from '../http/follow.ts';
import { type ProbeUrl, probeUrl } from '../http/probe-url.ts';
import { NetworkError } from '../network/network-error.ts';
import { basicHeader, type Login } from './login.ts';

export type TokenRequest = {
  readonly realm: ProbeUrl;
  readonly service: string;
  readonly scopes: readonly string[];
  readonly login: Login | null;
};

export type TokenAnswer =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'status'; readonly status: number; readonly method: 'GET' | 'POST' }
  | { readonly kind: 'unreadable'; readonly isJson: boolean }
  | { readonly kind: 'fault'; readonly fault: Fault };

export type Send = (
  request: { readonly method: 'GET' | 'HEAD' | 'POST'; readonly url: ProbeUrl; readonly form: string | null },
  authorize: Authorize,
) => Promise<Followed>;

/** Fetches a token as containerd does: with a login by a form first, and by GET where a server does not know that. */
export async function fetchToken(request: TokenRequest, send: Send): Promise<TokenAnswer> {
  try {
    if (request.login === null || request.login.secret === '') return await byGet(request, send, anonymous);
    const posted = await byForm(request, request.login, send);
    if (posted.kind !== 'status' || !triesGet(posted.status, request.login)) return posted;
    return await byGet(request, send, onlyFor(request.realm, basicHeader(request.login)));
  } catch (error) {
    if (error instanceof NetworkError) return { kind: 'fault', fault: error.fault };
    throw error;
  }
}

function triesGet(status: number, { user }: Login): boolean {
  return status === 400 || status === 401 || status === 404 || (status === 405 && user !== '');
}

async function byForm({ realm, service, scopes }: TokenRequest, login: Login, send: Send): Promise<TokenAnswer> {
  const form = new URLSearchParams({ service, client_id: 'containerd-client', ...grant(login) });
  if (scopes.length > 0) form.set('scope', scopes.join(' '));
  const { answer } = await send({ method: 'POST', url: realm, form: form.toString() }, anonymous);
  return read(answer, 'POST', ['access_token']);
}

function grant({ user, secret }: Login): Record<string, string> {
  return user === ''
    ? { grant_type: 'refresh_token', refresh_token: secret }
    : { grant_type: 'password', username: user, password: secret };
}

async function byGet(request: TokenRequest, send: Send, authorize: Authorize): Promise<TokenAnswer> {
  const { answer } = await send({ method: 'GET', url: withQuery(request), form: null }, authorize);
  return read(answer, 'GET', ['access_token', 'token']);
}

function withQuery({ realm, service, scopes }: TokenRequest): ProbeUrl {
  const url = new URL(`${realm.scheme}://${realm.host}${realm.target}`);
  if (service !== '') url.searchParams.append('service', service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  return probeUrl(url.href);
}

function read({ status, body }: HttpAnswer, method: 'GET' | 'POST', names: readonly string[]): TokenAnswer {
  if (status < 200 || status >= 400) return { kind: 'status', status, method };
  const json = parseJson(body);
  if (typeof json !== 'object' || json === null) return { kind: 'unreadable', isJson: false };
  const token = names.map((name) => Reflect.get(json, name)).find((value) => typeof value === 'string' && value !== '');
  // A token that no header could carry is none.
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) return { kind: 'unreadable', isJson: true };
  return { kind: 'token', token };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
