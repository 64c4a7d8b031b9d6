import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '../accounts/office.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { contentWith, done, makeTeam, officeOn, type Team } from '../profiles/testing/team.ts';
import { lookIn, standOf } from './look-in.ts';
import { saveDraft } from './save-draft.ts';

const at = { profile: 'edge', number: 1 };
const rules = { name: 'edge', requiredApprovals: 1, allowsErrors: false } as const;

describe.each(kinds)('looking into a draft in $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let its: Office;
  let team: Team;
  beforeEach(async () => {
    made = await makeDatabase(kind);
    its = officeOn(made.db);
    team = await makeTeam(made.db);
    done(await createProfile(its, team.ada, { ...rules, title: 'Begin', content: contentWith('mirrors: {}\n') }));
  });
  afterEach(() => made.remove());

  it('tells the version, who wrote it and what one may do', async () => {
    done(await saveDraft(its, team.abe, at, { version: 1, content: contentWith('mirrors: {a: {}}\n') }));
    expect(await lookIn(its, team.ada, at)).toMatchObject({
      title: 'Begin',
      version: 2,
      base: 0,
      publishedRevision: 0,
      archived: false,
      standing: { stage: 'draft' },
      changedBy: { id: team.abe.id, name: 'abe' },
      reasonsAgainst: { edit: null, submit: null, publish: 'wrong-stage' },
      others: [],
    });
    expect(await lookIn(its, team.eve, at)).toMatchObject({ reasonsAgainst: { edit: 'role-too-low' } });
    expect(await lookIn(its, team.ada, { ...at, number: 2 })).toBeNull();
    expect(await lookIn(its, team.ada, { ...at, profile: 'none' })).toBeNull();
  });

  it('tells who else has it open, until they have not asked for a while', async () => {
    await lookIn(its, team.bo, at);
    await lookIn(its, team.abe, at);
    await lookIn(its, team.abe, at);
    const named = async () => (await standOf(its, team.ada, at))?.others.map(({ name }) => name);
    expect(await named()).toEqual(['abe', 'bo']);
    const long = new Date(Date.now() - 60_000).toISOString();
    await its.db.updateTable('presences').set({ seen_at: long }).where('user_id', '=', team.bo.id).execute();
    expect(await named()).toEqual(['abe']);
    expect((await standOf(its, team.abe, at))?.others).toEqual([]);
  });
});
