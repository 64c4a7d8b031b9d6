import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newestLines } from '../audit/read.ts';
import { verify } from '../audit/verify.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { readSettings } from '../settings/settings.ts';
import { keyringOf } from '../vault/keyring.ts';
import { countAttempt } from './attempts.ts';
import { type Caller, whoAsks } from './caller.ts';
import { acceptInvitation, invite, openInvitation, openInvitations, revokeInvitation } from './invitations.ts';
import { changeRole, membersOf, removeMember } from './members.ts';
import type { Office } from './office.ts';
import { changePassword, sessionsOf, signOut, signOutEverywhere } from './own-account.ts';
import { isSetUp, setUp, setUpToken, setUpUnattended } from './set-up.ts';
import { type Cookies, type Outcome, signIn } from './sign-in.ts';
import { makeToken, revokeToken, tokensOf } from './tokens.ts';

const ada = { email: 'Ada@example.org', name: 'Ada', password: 'a sentence to remember' };
const none = new Headers();

describe.each(kinds)('accounts in $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let its: Office;
  let first: Caller | null;
  beforeEach(async () => {
    first = null;
    made = await makeDatabase(kind);
    its = {
      db: made.db,
      keys: keyringOf('a key of thirty-two characters, or more', undefined),
      settings: readSettings({}),
    };
  });
  afterEach(() => made.remove());

  const owner = () => setUp(its, { ...ada, token: setUpToken(its) }, none);
  const audited = async () => (await newestLines(its.db, 100, null)).map(({ action }) => action).reverse();
  const asks = async (outcome: Outcome<Cookies>) => (await whoAsks(its, withCookies(outcome))).caller;
  async function ownerCalls() {
    const caller = await asks(await owner());
    if (caller?.by.kind !== 'session') throw new Error('no session');
    return { ...caller, by: caller.by };
  }
  async function join(role: 'viewer' | 'editor' | 'owner', email = 'bob@example.org') {
    const invited = await invite(its, await asked(), { email, role });
    if (!invited.ok) throw new Error(invited.why);
    const given = { invitation: invited.secret, name: 'Bob', password: 'another sentence' };
    const caller = await asks(await acceptInvitation(its, given, none));
    if (!caller) throw new Error('no session');
    return caller;
  }
  const asked = async () => {
    first ??= await ownerCalls();
    return first;
  };

  describe('the set-up', () => {
    it('makes the owner and signs them in', async () => {
      expect(await isSetUp(its.db)).toBe(false);
      expect(await asks(await owner())).toMatchObject({ email: 'ada@example.org', name: 'Ada', role: 'owner' });
      expect(await isSetUp(its.db)).toBe(true);
      expect(await audited()).toEqual(['owner-created']);
    });

    it('takes the token, which is spent with the first owner', async () => {
      expect(await setUp(its, { ...ada, token: 'x'.repeat(24) }, none)).toEqual({ ok: false, why: 'wrong' });
      await owner();
      expect(await owner()).toEqual({ ok: false, why: 'closed' });
    });

    it('makes one owner of several who come at once, and records that one', async () => {
      const outcomes = await Promise.all(
        ['a@x.org', 'b@x.org', 'c@x.org'].map((email) => setUp(its, { ...ada, email, token: setUpToken(its) }, none)),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await membersOf(its)).toHaveLength(1);
      expect(await audited()).toEqual(['owner-created']);
    });

    it('lists members by name, however that is written', async () => {
      await join('editor', 'grace@example.org');
      await its.db.updateTable('users').set({ name: 'adele' }).where('email', '=', 'grace@example.org').execute();
      expect((await membersOf(its)).map(({ name }) => name)).toEqual(['Ada', 'adele']);
      await its.db.updateTable('users').set({ name: 'aaron' }).where('email', '=', 'grace@example.org').execute();
      expect((await membersOf(its)).map(({ name }) => name)).toEqual(['aaron', 'Ada']);
    });

    it('can be left to the settings, and is done once', async () => {
      const settings = readSettings({ PORTOLAN_OWNER_EMAIL: ada.email, PORTOLAN_OWNER_PASSWORD: ada.password });
      await setUpUnattended({ ...its, settings });
      await setUpUnattended({ ...its, settings });
      expect(await membersOf(its)).toMatchObject([{ email: 'ada@example.org', name: 'Ada', role: 'owner' }]);
      expect(await signIn(its, ada, none)).toMatchObject({ ok: true });
    });
  });

  describe('signing in', () => {
    it('takes the password, whatever the case of the address', async () => {
      await owner();
      const caller = await asks(await signIn(its, { ...ada, email: 'ADA@EXAMPLE.ORG' }, none));
      expect(caller).toMatchObject({ email: 'ada@example.org', role: 'owner', by: { kind: 'session' } });
      expect(await audited()).toEqual(['owner-created', 'session-started']);
    });

    it('does not say whether the address or the password is wrong, and records both', async () => {
      await owner();
      const wrong = { ok: false, why: 'wrong' };
      expect(await signIn(its, { ...ada, password: 'another' }, none)).toEqual(wrong);
      expect(await signIn(its, { ...ada, email: 'eve@example.org' }, none)).toEqual(wrong);
      expect(await audited()).toEqual(['owner-created', 'session-refused', 'session-refused']);
    });

    it('is refused after five wrong passwords, many at once among them, the right one included', async () => {
      await owner();
      const tries = await Promise.all(Array.from({ length: 8 }, () => signIn(its, { ...ada, password: 'no' }, none)));
      expect(tries.filter((outcome) => !outcome.ok && outcome.why === 'wrong')).toHaveLength(5);
      const right = await signIn(its, ada, none);
      expect(right).toMatchObject({ ok: false, why: 'limited' });
      if (!right.ok && right.why === 'limited') expect(right.seconds).toBeGreaterThan(800);
      expect(await signIn(its, { ...ada, email: 'bob@example.org' }, none)).toMatchObject({ why: 'wrong' });
    });

    it('is possible again a quarter of an hour after the first attempt', async () => {
      const start = Date.now();
      for (let attempt = 0; attempt < 7; attempt++) await countAttempt(its.db, 'ada@example.org', start);
      expect(await countAttempt(its.db, 'ada@example.org', start + 14 * 60_000)).toEqual({ ok: false, seconds: 60 });
      expect(await countAttempt(its.db, 'ada@example.org', start + 15 * 60_000)).toEqual({ ok: true });
    });

    it('gives a cookie that no page reads, and that is worth nothing once changed', async () => {
      const outcome = await owner();
      const cookie = outcome.ok ? (outcome.cookies[0] ?? '') : '';
      expect(cookie).toMatch(/^portolan\.session_token=.+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
      const forged = new Headers({ cookie: cookie.replace(/=(.)/, (_, sign) => `=${sign === 'a' ? 'b' : 'a'}`) });
      expect((await whoAsks(its, forged)).caller).toBeNull();
      expect((await whoAsks(its, none)).caller).toBeNull();
    });

    it('gives a cookie for TLS alone where people open an https address', async () => {
      const settings = readSettings({ PORTOLAN_URL: 'https://portolan.lan' });
      const outcome = await setUp({ ...its, settings }, { ...ada, token: setUpToken(its) }, none);
      expect(outcome.ok && outcome.cookies[0]).toMatch(/^__Secure-portolan\.session_token=.+; Secure;/);
    });

    it('ends with the session, and everywhere with all of them', async () => {
      const one = await ownerCalls();
      const other = await signIn(its, ada, none);
      await signOut(its, one);
      expect(await sessionsOf(its, one.id)).toHaveLength(1);
      expect(await asks(other)).not.toBeNull();
      await signOutEverywhere(its, one);
      expect(await asks(other)).toBeNull();
      expect(await audited()).toEqual(['owner-created', 'session-started', 'session-ended', 'sessions-ended']);
    });
  });

  describe('a new password', () => {
    it('takes the present one, and ends the sessions in other browsers', async () => {
      const one = await ownerCalls();
      const other = await signIn(its, ada, none);
      expect(await changePassword(its, one, { present: 'no', next: 'the next sentence' })).toEqual({
        ok: false,
        why: 'wrong',
      });
      expect(await changePassword(its, one, { present: ada.password, next: 'the next sentence' })).toEqual({
        ok: true,
      });
      expect(await asks(other)).toBeNull();
      expect(await sessionsOf(its, one.id)).toMatchObject([{ id: one.by.id }]);
      expect(await signIn(its, ada, none)).toMatchObject({ why: 'wrong' });
      expect(await signIn(its, { ...ada, password: 'the next sentence' }, none)).toMatchObject({ ok: true });
    });

    it('cannot be had by guessing the present one', async () => {
      const one = await ownerCalls();
      for (let attempt = 0; attempt < 5; attempt++)
        await changePassword(its, one, { present: 'no', next: 'the next sentence' });
      expect(await changePassword(its, one, { present: ada.password, next: 'the next sentence' })).toMatchObject({
        why: 'limited',
      });
    });
  });

  describe('an invitation', () => {
    it('makes the account that it is for, once', async () => {
      const invited = await invite(its, await asked(), { email: 'Bob@example.org', role: 'editor' });
      const invitation = invited.ok ? invited.secret : '';
      expect(await openInvitation(its.db, invitation)).toMatchObject({
        email: 'bob@example.org',
        role: 'editor',
        by: 'Ada',
      });
      const given = { invitation, name: 'Bob', password: 'another sentence' };
      const outcomes = await Promise.all([acceptInvitation(its, given, none), acceptInvitation(its, given, none)]);
      expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(await openInvitation(its.db, invitation)).toEqual({ ok: false, why: 'taken' });
      expect((await membersOf(its)).map(({ email, role }) => [email, role])).toEqual([
        ['ada@example.org', 'owner'],
        ['bob@example.org', 'editor'],
      ]);
    });

    it('is void once it expired, was taken back, or a later one went to the same person', async () => {
      const caller = await asked();
      const secrets = [];
      for (let count = 0; count < 2; count++) {
        const invited = await invite(its, caller, { email: 'bob@example.org', role: 'owner' });
        if (invited.ok) secrets.push(invited);
      }
      const [earlier, later] = secrets;
      expect(await openInvitation(its.db, earlier?.secret ?? '')).toEqual({ ok: false, why: 'unknown' });
      expect(await openInvitations(its)).toHaveLength(1);
      await its.db.updateTable('invitations').set({ expires_at: new Date().toISOString() }).execute();
      expect(await openInvitation(its.db, later?.secret ?? '')).toEqual({ ok: false, why: 'expired' });
      expect(await openInvitations(its)).toEqual([]);
      expect(await revokeInvitation(its, caller, later?.id ?? '')).toEqual({ ok: true });
      expect(await openInvitation(its.db, later?.secret ?? '')).toEqual({ ok: false, why: 'unknown' });
      expect(await openInvitation(its.db, 'invite_made-up')).toEqual({ ok: false, why: 'unknown' });
    });

    it('goes to nobody who has an account', async () => {
      expect(await invite(its, await asked(), { email: 'ADA@example.org', role: 'viewer' })).toEqual({
        ok: false,
        why: 'taken',
      });
    });
  });

  describe('members', () => {
    it('have another role from the next request on', async () => {
      const bob = await join('viewer');
      await changeRole(its, await asked(), bob.id, 'approver');
      expect((await membersOf(its)).find(({ id }) => id === bob.id)?.role).toBe('approver');
    });

    it('lose sessions, password and tokens when they are removed, and can be invited again', async () => {
      const bob = await join('editor');
      const { token } = await makeToken(its, bob, { name: 'ci', scope: 'write', days: null });
      const session = await signIn(its, { email: bob.email, password: 'another sentence' }, none);
      await removeMember(its, await asked(), bob.id);
      expect(await asks(session)).toBeNull();
      expect((await whoAsks(its, new Headers({ authorization: `Bearer ${token}` }))).caller).toBeNull();
      expect(await signIn(its, { email: bob.email, password: 'another sentence' }, none)).toMatchObject({
        why: 'wrong',
      });
      expect((await newestLines(its.db, 2, null)).map(({ action, subject }) => [action, subject])).toEqual([
        ['session-refused', 'bob@example.org'],
        ['member-removed', 'bob@example.org'],
      ]);
      expect((await join('viewer')).id).toBe(bob.id);
    });

    it('always include an owner, even where two remove each other at once', async () => {
      const one = await asked();
      expect(await changeRole(its, one, one.id, 'editor')).toEqual({ ok: false, why: 'last-owner' });
      expect(await removeMember(its, one, one.id)).toEqual({ ok: false, why: 'last-owner' });
      const other = await join('owner');
      const outcomes = await Promise.all([removeMember(its, one, other.id), changeRole(its, other, one.id, 'viewer')]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    });
  });

  describe('a token', () => {
    const by = (token: string) => whoAsks(its, new Headers({ authorization: `Bearer ${token}` }));

    it('acts for its owner, to read as a viewer does or as they themselves', async () => {
      const caller = await asked();
      const reading = await makeToken(its, caller, { name: 'read', scope: 'read', days: 30 });
      const writing = await makeToken(its, caller, { name: 'write', scope: 'write', days: null });
      expect(reading.token).toMatch(/^ptl_[\w-]{43}$/);
      expect((await by(reading.token)).caller).toMatchObject({ role: 'viewer', by: { kind: 'token', scope: 'read' } });
      expect((await by(writing.token)).caller).toMatchObject({ role: 'owner', by: { kind: 'token', scope: 'write' } });
      expect((await tokensOf(its, caller.id)).map(({ last_used_at }) => typeof last_used_at)).toEqual([
        'string',
        'string',
      ]);
    });

    it('is void once it expired or was revoked, and by its owner alone', async () => {
      const caller = await asked();
      const bob = await join('owner');
      const { id, token } = await makeToken(its, caller, { name: 'ci', scope: 'read', days: 1 });
      expect(await revokeToken(its, bob, id)).toEqual({ ok: false, why: 'unknown' });
      await its.db.updateTable('api_tokens').set({ expires_at: new Date().toISOString() }).execute();
      expect((await by(token)).caller).toBeNull();
      await its.db.updateTable('api_tokens').set({ expires_at: null }).execute();
      expect((await by(token)).caller).not.toBeNull();
      expect(await revokeToken(its, caller, id)).toEqual({ ok: true });
      expect((await by(token)).caller).toBeNull();
    });

    it('is on record when it is made and when it is revoked, by its name alone', async () => {
      const caller = await asked();
      const { id, token } = await makeToken(its, caller, { name: 'ci', scope: 'write', days: null });
      await revokeToken(its, caller, id);
      const lines = (await newestLines(its.db, 2, null)).map(({ actor, action, subject }) => [actor, action, subject]);
      expect(lines).toEqual([
        ['ada@example.org', 'token-revoked', 'ci'],
        ['ada@example.org', 'token-made', 'ci'],
      ]);
      expect(JSON.stringify(await newestLines(its.db, 100, null))).not.toContain(token);
    });

    it('counts alone where it is wrong: a session beside it is not looked at', async () => {
      const headers = withCookies(await owner());
      headers.set('authorization', 'Bearer ptl_made-up');
      expect((await whoAsks(its, headers)).caller).toBeNull();
    });
  });

  it('are kept without a password or secret that could be read, and with an audit log that is whole', async () => {
    const bob = await join('editor');
    const { token } = await makeToken(its, bob, { name: 'ci', scope: 'read', days: null });
    const invited = await invite(its, await asked(), { email: 'eve@example.org', role: 'viewer' });
    await signIn(its, { ...ada, password: 'wrong but close' }, none);
    const kept = JSON.stringify(
      await Promise.all(
        (['users', 'logins', 'sessions', 'invitations', 'api_tokens', 'audit', 'sign_in_attempts'] as const).map(
          (table) => its.db.selectFrom(table).selectAll().execute(),
        ),
      ),
    );
    for (const secret of [
      ada.password,
      'another sentence',
      'wrong but close',
      token,
      invited.ok ? invited.secret : '',
    ]) {
      expect(secret).not.toBe('');
      expect(kept).not.toContain(secret);
    }
    expect(await verify(its.db)).toMatchObject({ whole: true });
  });
});

function withCookies(outcome: Outcome<Cookies>): Headers {
  if (!outcome.ok) throw new Error(`refused: ${outcome.why}`);
  return new Headers({ cookie: outcome.cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
}
