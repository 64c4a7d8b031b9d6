import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishOidcRoute, startOidcRoute } from '../../api/team/oidc.ts';
import { newestLines } from '../../audit/read.ts';
import { kinds, makeDatabase } from '../../database/testing/databases.ts';
import { makeTeam, officeOn, type Team } from '../../profiles/testing/team.ts';
import { readSettings } from '../../settings/settings.ts';
import { whoAsks } from '../caller.ts';
import { invite } from '../invitations.ts';
import { removeMember } from '../members.ts';
import type { Office } from '../office.ts';
import { client, oidcServer, othersKey, type Wrongs } from './testing/oidc-server.ts';

const grace = { sub: 'g1', email: 'Grace@Example.org', email_verified: true, name: 'Grace Hopper' };
const ada = { sub: 'a1', email: 'ada@example.org', email_verified: true, name: 'Ada' };

describe.each(kinds)('sign-in by a provider, in $name,', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let team: Team;
  beforeEach(async () => {
    made = await makeDatabase(kind);
    team = await makeTeam(made.db);
  });
  afterEach(() => made.remove());

  async function provider(more: Readonly<Record<string, string>> = {}, wrongs: Wrongs = {}) {
    const { issuer, visit } = await oidcServer(wrongs);
    const settings = readSettings({
      PORTOLAN_OIDC_ISSUER: issuer,
      PORTOLAN_OIDC_CLIENT_ID: client.id,
      PORTOLAN_OIDC_CLIENT_SECRET: client.secret,
      ...more,
    });
    const its: Office = { ...officeOn(made.db), settings };
    const open = async () => its;
    const start = async (to = '/team') => {
      const url = `http://localhost:3000/api/v1/oidc/start?to=${encodeURIComponent(to)}`;
      const left = await startOidcRoute(new Request(url), open);
      const [cookie = ''] = left.headers.getSetCookie();
      return { there: new URL(left.headers.get('location') ?? ''), cookie: cookie.split(';')[0] ?? '', set: cookie };
    };
    const finish = (search: string, cookie: string) =>
      finishOidcRoute(
        new Request(`http://localhost:3000/api/v1/oidc/callback${search}`, { headers: { cookie } }),
        open,
      );
    const signIn = async (person: object, to?: string) => {
      const { there, cookie } = await start(to);
      return finish(visit(there, { ...person }), cookie);
    };
    return { its, visit, start, finish, signIn };
  }
  const callerOf = async (its: Office, answer: Response) => {
    const session = answer.headers.getSetCookie().find((cookie) => cookie.includes('session_token='));
    return (await whoAsks(its, new Headers({ cookie: session?.split(';')[0] ?? '' }))).caller;
  };
  const lines = async () =>
    (await newestLines(made.db, 3, null)).map(({ actor, action, detail }) => `${actor} ${action} ${detail}`).reverse();
  const users = async () => (await made.db.selectFrom('users').select('id').execute()).length;

  it('takes a member to where they wanted, and knows them again by another address', async () => {
    const { its, signIn } = await provider();
    const answer = await signIn(ada, '/audit?a=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/audit?a=1']);
    expect(await callerOf(its, answer)).toMatchObject({ id: team.ada.id, role: 'editor' });
    expect((await lines()).slice(-2)).toEqual([
      'ada@example.org login-linked {}',
      'ada@example.org session-started {"by":"oidc"}',
    ]);
    const again = await signIn({ ...ada, email: 'countess@example.org' });
    expect(await callerOf(its, again)).toMatchObject({ id: team.ada.id });
    expect(await users()).toBe(6);
    expect((await signIn(ada, 'https://evil.example/')).headers.get('location')).toBe('/');
  });

  it('lets in who is invited, with that role, and those of the domains that are named', async () => {
    const closed = await provider();
    expect((await closed.signIn(grace)).headers.get('location')).toBe('/sign-in?failed=not-invited');
    expect((await lines()).at(-1)).toBe('nobody session-refused {"by":"oidc","why":"not-invited"}');
    await invite(closed.its, team.dee, { email: 'grace@example.org', role: 'approver' });
    const joined = await callerOf(closed.its, await closed.signIn(grace));
    expect(joined).toMatchObject({ email: 'grace@example.org', name: 'Grace Hopper', role: 'approver' });
    expect(await made.db.selectFrom('invitations').select('accepted_at').execute()).toEqual([
      { accepted_at: expect.any(String) },
    ]);
    const open = await provider({ PORTOLAN_OIDC_DOMAINS: 'Example.com', PORTOLAN_OIDC_ROLE: 'editor' });
    const of = (email: string) => open.signIn({ sub: email, email, email_verified: true });
    expect(await callerOf(open.its, await of('kay@example.com'))).toMatchObject({ role: 'editor', name: 'kay' });
    for (const email of ['kay@sub.example.com', 'kay@example.com.evil.test', 'example.com@evil.test']) {
      expect((await of(email)).headers.get('location')).toBe('/sign-in?failed=not-invited');
    }
  });

  it('lets nobody back who was removed, until they are invited again', async () => {
    const { its, signIn } = await provider({ PORTOLAN_OIDC_DOMAINS: 'example.org' });
    await signIn(ada);
    await removeMember(its, team.dee, team.ada.id);
    expect((await signIn(ada)).headers.get('location')).toBe('/sign-in?failed=removed');
    await invite(its, team.dee, { email: ada.email, role: 'viewer' });
    expect(await callerOf(its, await signIn(ada))).toMatchObject({ id: team.ada.id, role: 'viewer' });
  });

  it.each([
    ['an address that it has not verified', {}, { ...ada, email_verified: false }, 'unverified'],
    ['no word of whether it is verified', {}, { sub: 'a1', email: ada.email }, 'unverified'],
    ['no address', {}, { sub: 'a1' }, 'unverified'],
    ['the nonce of another journey', { claims: { nonce: 'another' } }, ada, 'refused'],
    ['a signature of somebody else', { signWith: othersKey }, ada, 'refused'],
    ['no signature', { alg: 'none' }, ada, 'refused'],
    ['a token for another client', { claims: { aud: 'another' } }, ada, 'refused'],
    ['a token of another issuer', { claims: { iss: 'https://evil.example' } }, ada, 'refused'],
    ['a token that has expired', { claims: { iat: 1, exp: 2 } }, ada, 'refused'],
  ] as const)('takes nobody in by %s', async (_what, wrongs, person, why) => {
    const { signIn } = await provider({}, wrongs);
    const answer = await signIn(person);
    expect(answer.headers.get('location')).toBe(`/sign-in?failed=${why}`);
    expect(answer.headers.getSetCookie().join()).not.toContain('session_token');
    expect((await lines()).at(-1)).toBe(`nobody session-refused {"by":"oidc","why":"${why}"}`);
    expect(await made.db.selectFrom('sessions').select('id').execute()).toEqual([]);
  });

  it('takes nobody in on a journey that this browser did not begin, or a second time', async () => {
    const { visit, start, finish } = await provider();
    const mine = await start();
    const theirs = await start();
    const [search, stolen] = [visit(mine.there, ada), visit(theirs.there, ada)];
    const failed = async (asked: string, cookie: string) => (await finish(asked, cookie)).headers.get('location');
    expect(await failed(stolen, mine.cookie)).toBe('/sign-in?failed=refused');
    expect(await failed(search, '')).toBe('/sign-in?failed=late');
    expect(await failed(search, 'portolan.oidc=v1.00000000.AAAA')).toBe('/sign-in?failed=late');
    expect(await failed(search.replace(/state=[^&]*/, 'state=x'), mine.cookie)).toBe('/sign-in?failed=refused');
    expect(await failed('?error=access_denied&state=x', mine.cookie)).toBe('/sign-in?failed=refused');
    expect(await failed(search, mine.cookie)).toBe('/team');
    expect(await failed(search, mine.cookie)).toBe('/sign-in?failed=refused');
  });

  it('sends along a challenge, and keeps what answers it sealed', async () => {
    const { start } = await provider({ PORTOLAN_URL: 'https://portolan.lan' });
    const { there, set } = await start();
    const asked = Object.fromEntries(there.searchParams);
    expect(asked).toMatchObject({
      client_id: client.id,
      redirect_uri: 'https://portolan.lan/api/v1/oidc/callback',
      response_type: 'code',
      code_challenge_method: 'S256',
    });
    expect(set).toMatch(
      /^portolan\.oidc=v1\.[\w.-]+; Max-Age=600; Path=\/api\/v1\/oidc; HttpOnly; SameSite=Lax; Secure$/,
    );
    for (const secret of [asked.state, asked.nonce, client.secret]) expect(set).not.toContain(secret);
  });

  it('says so where the provider cannot be reached, and is not there unless it is set', async () => {
    const { its } = await provider({ PORTOLAN_OIDC_ISSUER: 'http://127.0.0.1:1' });
    const start = new Request('http://localhost:3000/api/v1/oidc/start');
    expect((await startOidcRoute(start, async () => its)).headers.get('location')).toBe('/sign-in?failed=unreachable');
    const without = { ...its, settings: readSettings({}) };
    expect((await startOidcRoute(start, async () => without)).status).toBe(404);
    expect((await finishOidcRoute(start, async () => without)).status).toBe(404);
    expect(() => readSettings({ PORTOLAN_OIDC_ISSUER: 'https://login.example' })).toThrow(/have to be set together/);
    expect(() => readSettings({ PORTOLAN_OIDC_ISSUER: 'http://login.example' })).toThrow(/begins with https/);
  });
});
