import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { proxied } from '../proxied.ts';
import type { Scenario } from '../scenario.ts';
import { closedPort, serve } from '../servers.ts';

const robot = { username: 'robot', password: 's3cret' };
const nobody = await closedPort();

/** What is answered to a login, or to a form. */
type Grants = (login: string | null, form: string) => readonly [number, string];
type Wish = { readonly realm?: string | null; readonly grants: Grants };

/** A registry that wants a token, and beside it who gives them. */
function tokens(
  name: string,
  expects: Scenario['expects'],
  { realm, grants }: Wish,
  auth?: Scenario['auth'],
): Scenario {
  const handler: RequestListener = async (request, response) => {
    const { authorization = null, host } = request.headers;
    if (request.url?.startsWith('/token')) {
      const [status, body] = grants(authorization, await text(request));
      return response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    }
    if (authorization === 'Bearer good') return proxied(request, response);
    const error = authorization === null ? '' : ',error="insufficient_scope"';
    const asked = realm === null ? '' : `realm="${realm ?? `http://${host}/token`}",`;
    const challenge = `Bearer ${asked}service="registry",scope="repository:tiny:pull"${error}`;
    return response.writeHead(401, { 'www-authenticate': challenge }).end();
  };
  return { name, port: () => serve(handler), scheme: 'http', expects, ...(auth && { auth }) };
}

const always = (status: number, body: object | string): Grants => {
  const written = typeof body === 'string' ? body : JSON.stringify(body);
  return () => [status, written];
};
const granted = (token: string) => always(200, { token, access_token: token });
const good = granted('good');

export const tokenRegistries: readonly Scenario[] = [
  tokens('gives-to-anybody.test', 'image-found', { grants: good }),
  tokens(
    'gives-to-the-robot.test',
    'image-found',
    { grants: (login) => (login ? good(login, '') : [401, '{}']) },
    robot,
  ),
  tokens(
    'gives-to-a-token.test',
    'image-found',
    { grants: (login, form) => (form.includes('refresh_token=t0ken') ? good(login, form) : [401, '{}']) },
    { identity_token: 't0ken' },
  ),
  tokens('gives-to-nobody.test', 'login-missing', { grants: always(401, {}) }),
  tokens('gives-not-to-the-robot.test', 'password-wrong', { grants: always(401, {}) }, robot),
  tokens('token-server-breaks.test', 'token-server', { grants: always(500, {}) }),
  tokens('token-without-token.test', 'token-unreadable', { grants: always(200, { expires_in: 60 }) }),
  tokens('token-without-json.test', 'token-unreadable', { grants: always(200, 'hello') }),
  tokens('token-of-no-use.test', 'token-anonymous-refused', { grants: granted('bad') }),
  tokens('token-of-no-use-to-the-robot.test', 'token-refused', { grants: granted('bad') }, robot),
  tokens('without-a-realm.test', 'realm-missing', { realm: null, grants: good }),
  tokens('realm-is-closed.test', 'realm-unreachable', { realm: `http://realm.test:${nobody}/token`, grants: good }),
  tokens('realm-is-nobody.test', 'realm-unreachable', { realm: 'http://realm.nobody.test/token', grants: good }),
];
