import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addUser } from '../accounts/new-user.ts';
import type { Office } from '../accounts/office.ts';
import { makeProfileToken } from '../accounts/profile-tokens.ts';
import { startSession } from '../accounts/sign-in.ts';
import { makeToken } from '../accounts/tokens.ts';
import type { Database } from '../database/tables.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { readSettings } from '../settings/settings.ts';
import { keyringOf } from '../vault/keyring.ts';
import { guard } from './guard.ts';
import { type Method, needs } from './needs.ts';
import { roles } from './roles.ts';

const app = join(import.meta.dirname, '../../../app');
const found = readdirSync(app, { recursive: true, encoding: 'utf8' }).flatMap((file) => routesOf(file));

/** Who may, once the server is shared: the least role, and what a token has to be for. Written down a second time on purpose. */
const expected: Readonly<
  Record<string, readonly [least: 'all' | (typeof roles)[number], token?: 'read' | 'write' | 'profile']>
> = {
  'GET /': ['viewer'],
  'GET /account': ['viewer'],
  'GET /api': ['viewer'],
  'GET /audit': ['approver'],
  'GET /editor': ['viewer'],
  'GET /forbidden': ['all'],
  'GET /healthz': ['all'],
  'GET /icon.svg': ['all'],
  'GET /invitation': ['all'],
  'GET /metrics': ['all'],
  'GET /profiles': ['viewer'],
  'GET /profiles/new': ['editor'],
  'GET /profiles/[name]': ['viewer'],
  'GET /profiles/[name]/compare': ['viewer'],
  'GET /readyz': ['all'],
  'GET /profiles/[name]/proposals/[number]': ['viewer'],
  'GET /profiles/[name]/proposals/[number]/edit': ['viewer'],
  'GET /setup': ['all'],
  'GET /sign-in': ['all'],
  'GET /team': ['owner'],
  'GET /api/v1/audit': ['approver'],
  'POST /api/v1/invitations': ['owner'],
  'DELETE /api/v1/invitations/[id]': ['owner'],
  'POST /api/v1/invitations/opened': ['all'],
  'POST /api/v1/members': ['all'],
  'PATCH /api/v1/members/[id]': ['owner'],
  'DELETE /api/v1/members/[id]': ['owner'],
  'GET /api/v1/openapi.json': ['viewer', 'read'],
  'GET /api/v1/oidc/callback': ['all'],
  'GET /api/v1/oidc/start': ['all'],
  'PUT /api/v1/password': ['viewer'],
  'POST /api/v1/plan': ['viewer', 'read'],
  'POST /api/v1/probes': ['editor', 'write'],
  'GET /api/v1/profiles': ['viewer', 'read'],
  'POST /api/v1/profiles': ['editor', 'write'],
  'GET /api/v1/profiles/[name]': ['viewer', 'read'],
  'PATCH /api/v1/profiles/[name]': ['owner'],
  'DELETE /api/v1/profiles/[name]': ['owner'],
  'GET /api/v1/profiles/[name]/compare': ['viewer', 'read'],
  'GET /api/v1/profiles/[name]/files/bundle.tar.gz': ['editor', 'profile'],
  'GET /api/v1/profiles/[name]/files/install.sh': ['editor', 'profile'],
  'GET /api/v1/profiles/[name]/files/registries.yaml': ['editor', 'profile'],
  'GET /api/v1/profiles/[name]/nodes': ['viewer', 'read'],
  'POST /api/v1/profiles/[name]/nodes': ['editor', 'profile'],
  'DELETE /api/v1/profiles/[name]/nodes/[id]': ['editor', 'write'],
  'POST /api/v1/profiles/[name]/proposals': ['editor', 'write'],
  'GET /api/v1/profiles/[name]/proposals/[number]': ['viewer', 'read'],
  'PATCH /api/v1/profiles/[name]/proposals/[number]': ['editor', 'write'],
  'GET /api/v1/profiles/[name]/proposals/[number]/comments': ['viewer', 'read'],
  'POST /api/v1/profiles/[name]/proposals/[number]/comments': ['editor', 'write'],
  'PUT /api/v1/profiles/[name]/proposals/[number]/comments': ['viewer'],
  'PATCH /api/v1/profiles/[name]/proposals/[number]/comments/[id]': ['editor', 'write'],
  'DELETE /api/v1/profiles/[name]/proposals/[number]/comments/[id]': ['editor', 'write'],
  'POST /api/v1/profiles/[name]/proposals/[number]/probes': ['editor', 'write'],
  'POST /api/v1/profiles/[name]/proposals/[number]/presence': ['viewer'],
  'POST /api/v1/profiles/[name]/proposals/[number]/reveal': ['editor'],
  'GET /api/v1/profiles/[name]/proposals/[number]/standing': ['viewer', 'read'],
  'PUT /api/v1/profiles/[name]/tests': ['editor', 'write'],
  'GET /api/v1/profiles/[name]/proposals/[number]/content': ['viewer', 'read'],
  'PUT /api/v1/profiles/[name]/proposals/[number]/content': ['editor', 'write'],
  'POST /api/v1/profiles/[name]/proposals/[number]/events': ['editor', 'write'],
  'GET /api/v1/profiles/[name]/proposals/[number]/merge': ['editor', 'write'],
  'GET /api/v1/profiles/[name]/revisions': ['viewer', 'read'],
  'GET /api/v1/profiles/[name]/revisions/[number]': ['viewer', 'read'],
  'POST /api/v1/render': ['viewer', 'read'],
  'POST /api/v1/session': ['all'],
  'DELETE /api/v1/session': ['viewer'],
  'DELETE /api/v1/sessions': ['viewer'],
  'POST /api/v1/setup': ['all'],
  'POST /api/v1/tokens': ['viewer'],
  'DELETE /api/v1/tokens/[id]': ['viewer'],
  'POST /api/v1/webhooks': ['owner'],
  'DELETE /api/v1/webhooks/[id]': ['owner'],
  'POST /api/v1/webhooks/[id]/trial': ['owner'],
};

/** What is open to everybody while nobody but this machine reaches the server. */
const openAlone = [
  'GET /',
  'GET /api',
  'GET /editor',
  'GET /api/v1/openapi.json',
  'POST /api/v1/plan',
  'POST /api/v1/probes',
  'POST /api/v1/render',
];

it('states what every page and route below app/ needs, and nothing else', () => {
  const stated = Object.entries(needs).flatMap(([path, methods]) =>
    Object.keys(methods).map((name) => `${name} ${path}`),
  );
  expect(stated.sort()).toEqual([...found].sort());
  expect(Object.keys(expected).sort()).toEqual([...found].sort());
});

describe.each(kinds)('with accounts in $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let its: Office;
  const callers = new Map<string, Headers>([
    ['nobody', new Headers()],
    ['a made-up token', bearing('ptl_made-up')],
  ]);

  beforeAll(async () => {
    made = await makeDatabase(kind);
    its = {
      db: made.db,
      keys: keyringOf('a key of thirty-two characters, or more', undefined),
      settings: readSettings({}),
    };
    for (const role of [...roles, 'removed'] as const) {
      await its.db.transaction().execute(async (trx) => {
        const user = {
          email: `${role}@x.org`,
          name: role,
          role: role === 'removed' ? 'owner' : role,
          hash: '-',
        } as const;
        const cookies = await startSession({ ...its, db: trx }, await addUser(trx, user), new Headers());
        callers.set(role, new Headers({ cookie: cookies[0]?.split(';')[0] ?? '' }));
      });
    }
    const { id } = await its.db.selectFrom('users').select('id').where('role', '=', 'owner').executeTakeFirstOrThrow();
    const owner = { id, email: 'owner@x.org', name: 'owner', role: 'owner', by: { kind: 'session', id: '-' } } as const;
    for (const scope of ['read', 'write'] as const) {
      callers.set(
        `token to ${scope}`,
        bearing((await makeToken(its, owner, { name: scope, scope, days: null })).token),
      );
    }
    for (const [caller, profile] of Object.entries({
      'token of the profile': 'some-id',
      'token of another profile': 'other',
    })) {
      await addProfile(made.db, profile, id);
      const token = await makeProfileToken(its, owner, { name: caller, profile, days: null });
      callers.set(caller, bearing(token.ok ? token.token : ''));
    }
    const gone = { removed_at: new Date().toISOString() };
    await its.db.updateTable('users').set(gone).where('email', '=', 'removed@x.org').execute();
  });
  afterAll(() => made.remove());

  async function outcome(route: string, headers: Headers, shared: boolean) {
    const [method = '', path = ''] = route.split(' ');
    const settings = readSettings(shared ? { PORTOLAN_LISTEN: '0.0.0.0' } : {});
    const asked = { path: path.replaceAll(/\[\w+\]/g, 'some-id'), search: '', method, headers };
    const { refused } = await guard(asked, settings, async () => its);
    return typeof refused === 'string' ? 'signs in' : (refused?.status ?? 'let in');
  }

  function expectedOf(route: string, caller: string) {
    const [least, token] = expected[route] ?? [];
    if (least === 'all') return 'let in';
    const isPage = route.startsWith('GET /') && !route.startsWith('GET /api/');
    if (['nobody', 'a made-up token', 'removed'].includes(caller)) return isPage ? 'signs in' : 401;
    const rank = (role: string | undefined) => (roles as readonly string[]).indexOf(role ?? '');
    if (!caller.startsWith('token')) return rank(caller) >= rank(least) ? 'let in' : 403;
    const takes: Readonly<Record<string, readonly (typeof token)[]>> = {
      'token to read': ['read'],
      'token to write': ['read', 'write', 'profile'],
      'token of the profile': ['profile'],
      'token of another profile': [],
    };
    return takes[caller]?.includes(token) ? 'let in' : 403;
  }

  it.each(found)('%s lets in whom it should and nobody else', async (route) => {
    for (const [caller, headers] of callers) {
      const due = expectedOf(route, caller);
      expect([caller, await outcome(route, headers, true)]).toEqual([caller, due]);
      expect([caller, await outcome(route, headers, false)]).toEqual([
        caller,
        openAlone.includes(route) ? 'let in' : due,
      ]);
    }
  });

  it('lets nobody look around where there is nothing', async () => {
    const nobody = new Headers();
    for (const route of [
      'GET /nothing',
      'GET /api/v1/nothing',
      'PUT /api/v1/render',
      'GET /_next/nothing',
      'OPTIONS /',
      'GET //',
      'GET /%2e/',
    ]) {
      expect([route, await outcome(route, nobody, true)]).toEqual([
        route,
        route.startsWith('GET') && !route.includes('/api/') ? 'signs in' : 401,
      ]);
    }
    expect(await outcome('HEAD /api/v1/audit', nobody, false)).toBe(401);
    expect(await outcome('GET /team/', nobody, false)).toBe('signs in');
  });

  it('sends who opens a page to the sign-in, and back to it', async () => {
    const asked = { path: '/team', search: '?a=1', method: 'GET', headers: new Headers() };
    const { refused } = await guard(asked, readSettings({}), async () => its);
    expect(refused).toBe('/sign-in?to=%2Fteam%3Fa%3D1');
  });
});

async function addProfile(db: Database, name: string, owner: string): Promise<void> {
  const nothing = { required_approvals: 0, allows_errors: 0, published_revision: 0, last_proposal: 0 } as const;
  const made = { created_by: owner, created_at: new Date().toISOString() };
  await db
    .insertInto('profiles')
    .values({ id: name, name, ...nothing, ...made })
    .execute();
  await db.insertInto('profile_names').values({ name, profile_id: name }).execute();
}

function bearing(token: string): Headers {
  return new Headers({ authorization: `Bearer ${token}` });
}

/** As Next makes them of a file's place and name. */
function routesOf(file: string): string[] {
  const path = `/${relative('.', dirname(file))}`;
  if (/(^|\/)page\.tsx$/.test(file)) return [`GET ${path}`];
  if (/^icon\.\w+$/.test(file)) return [`GET /${file}`];
  if (!/(^|\/)route\.ts$/.test(file)) return [];
  const exported = readFileSync(join(app, file), 'utf8').matchAll(
    /export (?:const|function|async function) (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g,
  );
  return [...exported].map(([, method]) => `${method satisfies string | undefined as Method} ${path}`);
}
