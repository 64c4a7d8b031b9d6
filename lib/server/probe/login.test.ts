import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { attempt, inShort, last } from './testing/attempt.ts';
import { authority, pem, serverTls } from './testing/certificates.ts';
import { type Listening, serve } from './testing/servers.ts';

const basic = `Basic ${Buffer.from('robot:s3cret').toString('base64')}`;
const robot = {};

/** A registry that wants what `challenge` says, and takes `accepted`. */
function registry(challenge: string | readonly string[] | null, accepted: string): RequestListener {
  return (request, response) => {
    if (request.headers.authorization === accepted) return response.end('{}');
    const headers = challenge === null ? {} : { 'www-authenticate': [challenge].flat() };
    return response.writeHead(401, headers).end();
  };
}

function tokenServer(
  token: (request: Parameters<RequestListener>[0], body: string) => [number, string],
): RequestListener {
  return (request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      const [status, text] = token(request, body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    });
  };
}

const bearer = ({ host }: Listening, more = ',service="reg",scope="repository:a:pull"') =>
  `Bearer realm="http://${host}/token"${more}`;

describe('a login by password', () => {
  it('is sent only once it is asked for', async () => {
    const { host, asked } = await serve(registry('Basic realm="r"', basic));
    const reports = await attempt(`http://${host}/v2`, { login: robot });
    expect(inShort(reports).slice(2)).toEqual(['api api-asks-login', 'login login-accepted']);
    expect(asked).toEqual(['GET /v2/', `GET /v2/ ${basic}`]);
    expect(last(reports).facts).toMatchObject({ asked: 'basic', login: 'present' });
  });

  it('is never told', async () => {
    const { host } = await serve(registry('Basic realm="r"', basic));
    const told = JSON.stringify([
      await attempt(`http://${host}/v2`, { login: robot, image: 'a' }),
      await attempt(`http://${host}/v2`, { login: { secret: 'wr0ng' }, image: 'a' }),
    ]);
    expect(told).not.toMatch(/robot|s3cret|wr0ng|cm9ib3Q/);
  });

  it('is wrong', async () => {
    const { host } = await serve(registry('Basic realm="r"', basic));
    const report = last(await attempt(`http://${host}/v2`, { login: { secret: 'wrong' }, image: 'a' }));
    expect(report).toMatchObject({
      stage: 'login',
      verdict: {
        id: 'password-wrong',
        values: { key: 'registry.test' },
        log: `unexpected status from HEAD request to http://${host}/v2/a/manifests/1: 401 Unauthorized`,
      },
    });
  });

  it('is missing', async () => {
    const { host } = await serve(registry('Basic realm="r"', basic));
    const log = async (isOld: boolean) => last(await attempt(`http://${host}/v2`, { image: 'a', isOld })).verdict;
    expect(await log(false)).toMatchObject({
      id: 'login-missing',
      log: 'pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials',
    });
    expect((await log(true)).log).toBe(
      `pulling from host ${host} failed with status code [manifests 1]: 401 Unauthorized`,
    );
  });

  it('cannot be made of what the document has', async () => {
    const { host, asked } = await serve(registry('Basic realm="r"', basic));
    const unusable = { reason: 'no-password', words: '' };
    const report = last(await attempt(`http://${host}/v2`, { login: { secret: '', unusable } }));
    expect(report.verdict).toMatchObject({ id: 'login-unusable', values: { reason: 'no_password' } });
    expect(asked).toEqual(['GET /v2/']);
  });

  it('ends every authorisation where containerd cannot read it', async () => {
    const { host } = await serve(registry(['Bearer realm="http://127.0.0.1:1/"', 'Basic realm="r"'], basic));
    const words = 'illegal base64 data at input byte 3';
    const login = { refused: words, unusable: { reason: 'not-base64', words } };
    expect(last(await attempt(`http://${host}/v2`, { login })).verdict).toMatchObject({
      id: 'login-unusable',
      log: words,
    });
  });

  it('leaves a 403 to what is behind it', async () => {
    const { host } = await serve((request, response) =>
      request.headers.authorization
        ? response.writeHead(403).end()
        : response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end(),
    );
    expect(inShort(await attempt(`http://${host}/v2`, { login: robot, image: 'a' })).slice(3)).toEqual([
      'login login-accepted',
      'image forbidden failure',
    ]);
    expect(inShort(await attempt(`http://${host}/v2`, { login: robot })).slice(3)).toEqual(['login forbidden failure']);
  });
});

describe('a challenge', () => {
  it('is missing', async () => {
    const { host } = await serve(registry(null, basic));
    expect(last(await attempt(`http://${host}/v2`, { login: robot })).verdict.id).toBe('challenge-missing');
  });

  it.each(['Digest realm="r"', 'Negotiate', 'NTLM', 'nonsense'])(
    'is one that containerd does not know: %s',
    async (challenge) => {
      const { host } = await serve(registry(challenge, basic));
      const { id, values } = last(await attempt(`http://${host}/v2`, { login: robot })).verdict;
      expect([id, values.schemes]).toEqual(['challenge-unknown', [challenge.split(' ')[0]]]);
    },
  );

  it('prefers a token to a password', async () => {
    const realm = await serve(tokenServer(() => [200, '{"access_token":"t0ken"}']));
    const { host } = await serve(registry(['Basic realm="r"', bearer(realm)], 'Bearer t0ken'));
    expect(last(await attempt(`http://${host}/v2`, { login: robot })).verdict.id).toBe('token-granted');
  });
});

describe('a token', () => {
  it('is fetched without a login', async () => {
    const realm = await serve(tokenServer(() => [200, '{"token":"t0ken"}']));
    const { host, asked } = await serve(registry(bearer(realm, ',service="a b",scope="x y"'), 'Bearer t0ken'));
    const reports = await attempt(`http://${host}/v2`, { image: 'library/a' });
    expect(inShort(reports).slice(3)).toEqual(['login token-anonymous', 'image image-found']);
    expect(reports[3]?.facts).toMatchObject({
      asked: 'token',
      realm: `http://${realm.host}/token`,
      service: 'a b',
      scopes: ['repository:library/a:pull', 'x', 'y'],
      login: 'none',
      granted: null,
    });
    expect(realm.asked).toEqual(['GET /token?service=a+b&scope=repository%3Alibrary%2Fa%3Apull&scope=x&scope=y']);
    expect(asked).toEqual([
      'GET /v2/',
      'HEAD /v2/library/a/manifests/1',
      'HEAD /v2/library/a/manifests/1 Bearer t0ken',
    ]);
  });

  it('is fetched by a form with a login', async () => {
    const bodies: string[] = [];
    const realm = await serve(
      tokenServer((_, body) => {
        bodies.push(body);
        return [200, '{"access_token":"t0ken"}'];
      }),
    );
    const { host } = await serve(registry(bearer(realm), 'Bearer t0ken'));
    expect(last(await attempt(`http://${host}/v2`, { login: robot })).verdict.id).toBe('token-granted');
    expect(realm.asked).toEqual(['POST /token']);
    expect(Object.fromEntries(new URLSearchParams(bodies[0]))).toEqual({
      grant_type: 'password',
      username: 'robot',
      password: 's3cret',
      service: 'reg',
      client_id: 'containerd-client',
      scope: 'repository:a:pull',
    });
  });

  it('is fetched with an identity token', async () => {
    const bodies: string[] = [];
    const realm = await serve(
      tokenServer((_, body) => {
        bodies.push(body);
        return [200, '{"access_token":"t0ken"}'];
      }),
    );
    const { host } = await serve(registry(bearer(realm), 'Bearer t0ken'));
    const login = { user: '', secret: 'identity', unusable: { reason: 'token', words: '' } };
    expect(last(await attempt(`http://${host}/v2`, { login })).verdict.id).toBe('token-granted');
    expect(bodies[0]).toMatch(/grant_type=refresh_token&refresh_token=identity/);
  });

  it.each([400, 401, 404, 405])('is fetched by GET where the form is answered with %i', async (status) => {
    const realm = await serve(
      tokenServer(({ method }) => (method === 'POST' ? [status, '{}'] : [200, '{"token":"t0ken"}'])),
    );
    const { host } = await serve(registry(bearer(realm), 'Bearer t0ken'));
    expect(last(await attempt(`http://${host}/v2`, { login: robot })).verdict.id).toBe('token-granted');
    expect(realm.asked).toEqual(['POST /token', `GET /token?service=reg&scope=repository%3Aa%3Apull ${basic}`]);
  });

  it('says what it allows, where it can be read', async () => {
    const claims = {
      access: [
        { type: 'repository', name: 'a', actions: ['pull'] },
        { type: 'repository', name: 'b', actions: [] },
      ],
    };
    const jwt = ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'sig'].join('.');
    const realm = await serve(tokenServer(() => [200, JSON.stringify({ token: jwt })]));
    const { host } = await serve(registry(bearer(realm), `Bearer ${jwt}`));
    const reports = await attempt(`http://${host}/v2`);
    expect(last(reports).facts).toMatchObject({ granted: ['repository:a:pull'] });
    expect(JSON.stringify(reports)).not.toContain(jwt);
  });

  it('is refused to a wrong password', async () => {
    const realm = await serve(tokenServer(() => [401, '{}']));
    const { host } = await serve(registry(bearer(realm), 'Bearer t0ken'));
    expect(last(await attempt(`http://${host}/v2`, { login: robot })).verdict).toMatchObject({
      id: 'password-wrong',
      log: `failed to authorize: failed to fetch oauth token: unexpected status from GET request to http://${realm.host}/token…: 401 Unauthorized`,
    });
  });

  it('is refused to who has no login', async () => {
    const realm = await serve(tokenServer(() => [403, '{}']));
    const { host } = await serve(registry(bearer(realm), 'Bearer t0ken'));
    expect(last(await attempt(`http://${host}/v2`)).verdict).toMatchObject({
      id: 'login-missing',
      log: `failed to authorize: failed to fetch anonymous token: unexpected status from GET request to http://${realm.host}/token…: 403 Forbidden`,
    });
  });

  it.each([
    [robot, 'token-refused'],
    [undefined, 'token-anonymous-refused'],
  ])('does not open this repository, with %j', async (login, id) => {
    const realm = await serve(tokenServer(() => [200, '{"token":"t0ken","access_token":"t0ken"}']));
    const challenge = `${bearer(realm)},error="insufficient_scope"`;
    const { host } = await serve(registry(challenge, 'never'));
    const report = last(await attempt(`http://${host}/v2`, { image: 'team/a', ...(login && { login }) }));
    expect(report).toMatchObject({
      stage: 'login',
      verdict: {
        id,
        values: { repository: 'team/a' },
        log: 'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      },
    });
  });

  it.each([
    [500, '{}', 'token-server'],
    [200, '<html>', 'token-unreadable'],
    [200, '{}', 'token-unreadable'],
    [200, '{"token":""}', 'token-unreadable'],
    [200, '{"token":"a\\r\\nb: c"}', 'token-unreadable'],
    [200, `{"token":"${'x'.repeat(70_000)}"}`, 'token-unreadable'],
  ])('does not come: %i %.40s', async (status, text, id) => {
    const realm = await serve(tokenServer(() => [status, text]));
    const { host } = await serve(registry(bearer(realm), 'Bearer t0ken'));
    expect(last(await attempt(`http://${host}/v2`)).verdict.id).toBe(id);
  });

  it('is fetched over a realm in plain http with a warning, as containerd does', async () => {
    const realm = await serve(tokenServer(() => [200, '{"access_token":"t0ken","token":"t0ken"}']));
    const { host } = await serve(registry(bearer(realm), 'Bearer t0ken'), { tls: await serverTls() });
    const ca = pem(authority);
    expect(last(await attempt(`https://${host}/v2`, { ca, login: robot })).verdict).toMatchObject({
      id: 'realm-on-http',
      severity: 'warning',
    });
    expect(last(await attempt(`https://${host}/v2`, { ca })).verdict.id).toBe('token-anonymous');
  });
});

describe('a realm', () => {
  it.each([
    ['Bearer service="reg"', 'realm-missing', 'no realm specified for token auth challenge'],
    [
      'Bearer realm="http://127.0.0.1:1/token"',
      'realm-unreachable',
      'failed to authorize: failed to fetch anonymous token: …: dial tcp 127.0.0.1:1: connect: connection refused',
    ],
    ['Bearer realm="/token"', 'realm-unreachable', null],
    ['Bearer realm="ftp://127.0.0.1/token"', 'realm-unreachable', null],
    ['Bearer realm=""', 'realm-unreachable', null],
    ['Bearer realm="http://user:s3cret@["', 'realm-unreachable', null],
  ])('of %s is %s', async (challenge, id, log) => {
    const { host } = await serve(registry(challenge, basic));
    const report = last(await attempt(`http://${host}/v2`));
    expect(report.verdict).toMatchObject({ id, ...(log && { log }) });
    expect(JSON.stringify(report)).not.toContain('s3cret');
  });
});
