import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '../accounts/office.ts';
import { newestLines } from '../audit/read.ts';
import { verify } from '../audit/verify.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { listProfiles } from '../profiles/list-profiles.ts';
import { profileByName } from '../profiles/profile-by-name.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { contentWith, done, makeTeam, officeOn, type Team } from '../profiles/testing/team.ts';
import { act } from './act.ts';
import { contentOf } from './content-of.ts';
import { openProposal } from './open-proposal.ts';
import { proposal } from './proposal.ts';
import { saveDraft } from './save-draft.ts';

const first = contentWith('mirrors:\n  docker.io: {endpoint: ["https://m.test"]}\n');
const second = contentWith('mirrors:\n  docker.io: {endpoint: ["https://n.test"]}\n');
const third = contentWith('mirrors:\n  quay.io: {endpoint: ["https://n.test"]}\n');
const broken = contentWith('mirrors: [\n');
const at = { profile: 'edge', number: 1 };

describe.each(kinds)('proposals in $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let its: Office;
  let team: Team;
  beforeEach(async () => {
    made = await makeDatabase(kind);
    its = officeOn(made.db);
    team = await makeTeam(made.db);
  });
  afterEach(() => made.remove());

  const created = async (requiredApprovals: 0 | 1 | 2 = 1) =>
    done(
      await createProfile(its, team.dee, {
        name: 'edge',
        requiredApprovals,
        allowsErrors: false,
        title: 'Begin',
        content: first,
      }),
    );
  const audited = async () => (await newestLines(its.db, 100, null)).map(({ action }) => action).reverse();
  const profileId = async () => (await its.db.selectFrom('profiles').select('id').executeTakeFirstOrThrow()).id;

  it('are taken from draft to published', async () => {
    await created();
    expect(await saveDraft(its, team.ada, at, { version: 1, content: second })).toMatchObject({ ok: true, version: 2 });
    done(await act(its, team.ada, at, { do: 'submit', version: 2 }));
    expect(await act(its, team.ada, at, { do: 'publish', version: 2 })).toEqual({
      ok: false,
      why: 'approvals-missing',
    });
    expect(await act(its, team.dee, at, { do: 'approve', version: 2 })).toEqual({ ok: false, why: 'own-change' });
    done(await act(its, team.bo, at, { do: 'approve', version: 2 }));
    expect(await act(its, team.ada, at, { do: 'publish', version: 2 })).toMatchObject({
      ok: true,
      standing: { stage: 'published', revision: 1, approvals: [team.bo.id] },
    });
    expect(await revisionContent(its, await profileId(), 1)).toEqual(second);
    expect(await profileByName(its, 'edge')).toMatchObject({
      publishedRevision: 1,
      openProposals: 0,
      revisions: [{ number: 1, message: 'Begin', proposal: 1, summary: { mirrors: 1 } }],
    });
    expect(await audited()).toEqual([
      'profile-created',
      'proposal-opened',
      'draft-saved',
      'proposal-submitted',
      'proposal-approved',
      'proposal-published',
    ]);
    expect(await verify(its.db)).toMatchObject({ whole: true });
  });

  it('are saved over the version that was changed, and over no other', async () => {
    await created();
    const saves = await Promise.all([
      saveDraft(its, team.ada, at, { version: 1, content: second }),
      saveDraft(its, team.abe, at, { version: 1, content: third }),
    ]);
    expect(saves.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const [won, lost] = saves[0].ok ? saves : [saves[1], saves[0]];
    const winner = saves[0].ok ? { by: team.ada, content: second } : { by: team.abe, content: third };
    expect(won).toMatchObject({ version: 2 });
    expect(lost).toMatchObject({
      why: 'conflict',
      version: 2,
      theirs: winner.content,
      by: { id: winner.by.id, name: winner.by.name },
    });
    expect(await contentOf(its, team.ada, at)).toEqual({ version: 2, content: winner.content, redacted: false });
  });

  it('are listed with what is open and published', async () => {
    await created();
    expect(await listProfiles(its)).toMatchObject([
      { name: 'edge', publishedRevision: 0, publishedAt: null, openProposals: 1, summary: { mirrors: 1 } },
    ]);
    expect(await openProposal(its, team.ada, 'edge', { title: 'x' })).toEqual({ ok: false, why: 'not-there' });
    expect(await openProposal(its, team.ada, 'none', { title: 'x' })).toEqual({ ok: false, why: 'unknown' });
    done(await openProposal(its, team.ada, 'edge', { title: 'x', from: { content: broken } }));
    expect(await proposal(its, team.eve, { profile: 'edge', number: 2 })).toMatchObject({
      errors: 1,
      base: 0,
      comparison: { before: null },
      reasonsAgainst: { edit: 'role-too-low' },
    });
  });
});
