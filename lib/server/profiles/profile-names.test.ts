import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whoAsks } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { makeProfileToken } from '../accounts/profile-tokens.ts';
import { newestLines } from '../audit/read.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { changeProfile } from './change-profile.ts';
import { createProfile } from './create-profile.ts';
import { profileByName } from './profile-by-name.ts';
import { presentName, takenNames } from './profile-names.ts';
import { contentWith, done, makeTeam, officeOn, type Team } from './testing/team.ts';

const content = contentWith('mirrors: {}\n');

describe.each(kinds)('the names of a profile in $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let its: Office;
  let team: Team;
  beforeEach(async () => {
    made = await makeDatabase(kind);
    its = officeOn(made.db);
    team = await makeTeam(made.db);
    done(await create('edge'));
  });
  afterEach(() => made.remove());

  const create = (name: string) =>
    createProfile(its, team.dee, { name, requiredApprovals: 1, allowsErrors: false, title: 'Begin', content });
  const rename = (from: string, to: string) => changeProfile(its, team.dee, from, { name: to });
  const taken = { ok: false, why: 'taken' };

  it('all lead to it, those that it had too', async () => {
    done(await rename('edge', 'core'));
    done(await rename('core', 'heart'));
    const found = await Promise.all(['edge', 'core', 'heart', 'other'].map((name) => presentName(its.db, name)));
    expect(found).toEqual(['heart', 'heart', 'heart', null]);
    expect(await profileByName(its, 'heart')).toMatchObject({ formerNames: ['core', 'edge'] });
    const renamed = (await newestLines(its.db, 2, null)).map(({ subject, detail }) => [subject, JSON.parse(detail)]);
    expect(renamed).toMatchObject([
      ['heart', { from: 'core' }],
      ['core', { from: 'edge' }],
    ]);
  });

  it('stay taken for all others, and can be taken back', async () => {
    done(await rename('edge', 'core'));
    done(await create('other'));
    expect(await create('edge')).toEqual(taken);
    expect(await rename('other', 'edge')).toEqual(taken);
    expect(await profileByName(its, 'other')).toMatchObject({ name: 'other', formerNames: [] });
    expect([...(await takenNames(its.db, ['edge', 'core']))]).toEqual(['other']);
    done(await rename('core', 'edge'));
    expect(await profileByName(its, 'edge')).toMatchObject({ formerNames: ['core'] });
  });

  it('are given once, however many ask at once', async () => {
    done(await create('other'));
    const outcomes = await Promise.all([rename('edge', 'new'), rename('other', 'new'), create('new'), create('new')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([taken, taken, taken]);
    const rows = await its.db.selectFrom('profiles').select('name').where('name', '=', 'new').execute();
    expect(rows).toHaveLength(1);
  });

  it('are all those of a token of it', async () => {
    const asked = { name: 'nodes', profile: 'edge', days: null };
    const { token } = done(await makeProfileToken(its, team.ada, asked));
    done(await rename('edge', 'core'));
    const { caller } = await whoAsks(its, new Headers({ authorization: `Bearer ${token}` }));
    expect(caller?.by).toEqual({ kind: 'token', scope: 'profile', names: ['core', 'edge'] });
  });

  it('make tokens of it, for a page that was opened before it was renamed', async () => {
    done(await rename('edge', 'core'));
    const asked = { name: 'nodes', days: null };
    expect((await makeProfileToken(its, team.ada, { ...asked, profile: 'edge' })).ok).toBe(true);
    expect(await makeProfileToken(its, team.ada, { ...asked, profile: 'other' })).toEqual({
      ok: false,
      why: 'unknown',
    });
  });
});
