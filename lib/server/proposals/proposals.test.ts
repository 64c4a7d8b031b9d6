import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '../accounts/office.ts';
import { newestLines } from '../audit/read.ts';
import { verify } from '../audit/verify.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { archiveProfile, changeProfile } from '../profiles/change-profile.ts';
import { compareRevisions } from '../profiles/compare.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { listProfiles } from '../profiles/list-profiles.ts';
import { profileByName } from '../profiles/profile-by-name.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { contentWith, done, makeTeam, officeOn, type Team } from '../profiles/testing/team.ts';
import { act } from './act.ts';
import { contentOf, mergeOf } from './content-of.ts';
import { openProposal } from './open-proposal.ts';
import { proposal } from './proposal.ts';
import { renameProposal } from './rename-proposal.ts';
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

  it('begin a copy with what is published of another profile, its secrets included', async () => {
    const copy = { name: 'copy', requiredApprovals: 1, allowsErrors: false, title: 'Begin', copyOf: 'edge' } as const;
    expect(await createProfile(its, team.ada, copy)).toEqual({ ok: false, why: 'not-there' });
    await created(0);
    expect(await createProfile(its, team.ada, copy)).toEqual({ ok: false, why: 'not-there' });
    const secret = contentWith('configs: {m.test: {auth: {username: u, password: s3cret}}}');
    done(await saveDraft(its, team.dee, at, { version: 1, content: secret }));
    done(await act(its, team.dee, at, { do: 'submit', version: 2 }));
    done(await act(its, team.dee, at, { do: 'publish', version: 2 }));
    expect(await createProfile(its, team.eve, copy)).toEqual({ ok: false, why: 'role-too-low' });
    done(await createProfile(its, team.ada, copy));
    expect(await contentOf(its, team.ada, { profile: 'copy', number: 1 })).toMatchObject({ content: secret });
    const [made] = (await newestLines(its.db, 100, null)).filter(({ action }) => action === 'profile-created');
    expect(made?.detail).toContain('"copyOf":"edge"');
  });

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

  const publish = async (number: number, by = team.ada) => {
    const its_ = { profile: 'edge', number };
    const version = (await contentOf(its, by, its_))?.version ?? 0;
    done(await act(its, by, its_, { do: 'submit', version }));
    done(await act(its, team.bo, its_, { do: 'approve', version }));
    return done(await act(its, by, its_, { do: 'publish', version }));
  };
  const open = async (title: string, from?: Parameters<typeof openProposal>[3]['from']) =>
    done(await openProposal(its, team.ada, 'edge', { title, from })).number;

  it('are laid upon what was published meanwhile before they are published themselves', async () => {
    await created();
    await publish(1);
    const [one, other] = [await open('One'), await open('Other')];
    const [first_, second_] = [
      { profile: 'edge', number: one },
      { profile: 'edge', number: other },
    ];
    done(await saveDraft(its, team.ada, first_, { version: 1, content: second }));
    done(await saveDraft(its, team.abe, second_, { version: 1, content: third }));
    await publish(one);
    done(await act(its, team.abe, second_, { do: 'submit', version: 2 }));
    done(await act(its, team.bo, second_, { do: 'approve', version: 2 }));
    expect(await act(its, team.abe, second_, { do: 'publish', version: 2 })).toEqual({ ok: false, why: 'base-moved' });
    expect(await mergeOf(its, team.abe, second_)).toEqual({
      version: 2,
      onto: 2,
      base: first,
      mine: third,
      theirs: second,
    });
    expect(await mergeOf(its, team.eve, second_)).toBeNull();
    const stale = await saveDraft(its, team.abe, second_, { version: 2, content: third, onto: 1 });
    expect(stale).toEqual({ ok: false, why: 'not-published-revision' });
    const rebased = await saveDraft(its, team.abe, second_, { version: 2, content: third, onto: 2 });
    expect(rebased).toMatchObject({ ok: true, version: 3, standing: { stage: 'in-review', approvals: [] } });
    done(await act(its, team.bo, second_, { do: 'approve', version: 3 }));
    expect(await act(its, team.abe, second_, { do: 'publish', version: 3 })).toMatchObject({
      standing: { stage: 'published', revision: 3 },
    });
    expect(await compareRevisions(its, 'edge', 1, 3)).toMatchObject({ ok: true, before: first, after: third });
    expect(await compareRevisions(its, 'edge', 0, 3)).toMatchObject({ ok: true, before: null });
    expect(await compareRevisions(its, 'edge', 1, 4)).toEqual({ ok: false, why: 'not-there' });
  });

  it('begin with what is published when they are opened, also while that changes', async () => {
    await created();
    await publish(1);
    const next = { profile: 'edge', number: await open('Next', { content: second }) };
    done(await act(its, team.ada, next, { do: 'submit', version: 1 }));
    done(await act(its, team.bo, next, { do: 'approve', version: 1 }));
    const opening = openProposal(its, team.abe, 'edge', { title: 'Meanwhile' });
    done(await act(its, team.ada, next, { do: 'publish', version: 1 }));
    const { number } = done(await opening);
    const told = await proposal(its, team.abe, { profile: 'edge', number });
    expect(told?.comparison.after).toEqual(told?.base === 2 ? second : first);
    expect(told?.comparison.changes).toEqual([]);
  });

  it('bring a revision back as a change of their own', async () => {
    await created();
    await publish(1);
    await publish(await open('Next', { content: second }));
    const number = await open('Back', { revision: 1 });
    expect(await proposal(its, team.bo, { profile: 'edge', number })).toMatchObject({
      restores: 1,
      base: 2,
      comparison: { before: second, after: first },
    });
    await publish(number);
    expect(await revisionContent(its, await profileId(), 3)).toEqual(first);
  });

  it('lose their approvals with an edit, and keep them where nothing is edited', async () => {
    await created(2);
    done(await act(its, team.dee, at, { do: 'submit', version: 1 }));
    done(await act(its, team.bo, at, { do: 'approve', version: 1 }));
    const same = await saveDraft(its, team.ada, at, { version: 1, content: { ...first } });
    expect(same).toMatchObject({ ok: true, version: 1, standing: { approvals: [team.bo.id] } });
    const edited = await saveDraft(its, team.cy, at, { version: 1, content: third });
    expect(edited).toMatchObject({ version: 2, standing: { stage: 'in-review', approvals: [] } });
    expect(await act(its, team.bo, at, { do: 'approve', version: 1 })).toEqual({ ok: false, why: 'outdated-version' });
    expect(await act(its, team.cy, at, { do: 'approve', version: 2 })).toEqual({ ok: false, why: 'own-change' });
  });

  it('are saved once where the answer did not arrive and it was asked again', async () => {
    await created();
    const saving = { version: 1, content: second };
    expect(await saveDraft(its, team.ada, at, saving)).toMatchObject({ version: 2 });
    expect(await saveDraft(its, team.ada, at, saving)).toMatchObject({ ok: true, version: 2 });
  });

  it('are recorded at the first of several edits in a row', async () => {
    await created();
    const texts = [second, third, first, second];
    for (const [index, by] of [team.ada, team.ada, team.abe, team.ada].entries()) {
      done(await saveDraft(its, by, at, { version: index + 1, content: texts[index] ?? first }));
    }
    done(await act(its, team.ada, at, { do: 'submit', version: 5 }));
    done(await saveDraft(its, team.ada, at, { version: 5, content: third }));
    const told = await proposal(its, team.ada, at);
    expect(told?.events.map(({ what, version }) => `${what} ${version}`)).toEqual([
      'open 1',
      'edit 2',
      'edit 4',
      'edit 5',
      'submit 5',
      'edit 6',
    ]);
    expect((await audited()).filter((action) => action === 'draft-saved')).toHaveLength(4);
  });

  it('know the errors of their document from the server alone', async () => {
    await created();
    expect(await saveDraft(its, team.ada, at, { version: 1, content: broken })).toMatchObject({ errors: 1 });
    done(await act(its, team.ada, at, { do: 'submit', version: 2 }));
    expect(await act(its, team.bo, at, { do: 'approve', version: 2 })).toEqual({ ok: false, why: 'errors' });
    done(await changeProfile(its, team.dee, 'edge', { allowsErrors: true }));
    done(await act(its, team.bo, at, { do: 'approve', version: 2 }));
    done(await changeProfile(its, team.dee, 'edge', { allowsErrors: false }));
    expect(await act(its, team.ada, at, { do: 'publish', version: 2 })).toEqual({ ok: false, why: 'errors' });
    const rewrites = contentWith('mirrors: {a.test: {endpoint: ["https://b.test"], rewrite: {"(": x}}}\n');
    expect(await saveDraft(its, team.ada, at, { version: 2, content: rewrites })).toMatchObject({ errors: 1 });
  });

  it('are published in an emergency by an owner, marked with the reason for ever', async () => {
    await created(2);
    const event = { do: 'publish-in-emergency', version: 1, reason: ' the mirror is gone ' } as const;
    expect(await act(its, team.bo, at, event)).toEqual({ ok: false, why: 'role-too-low' });
    done(await act(its, team.dee, at, event));
    const told = await profileByName(its, 'edge');
    expect(told?.revisions).toMatchObject([{ number: 1, emergency: 'the mirror is gone' }]);
    expect((await audited()).at(-1)).toBe('published-in-emergency');
    const stays = 'a revision stays as it was published';
    const change = (values: object) => its.db.updateTable('revisions').set(values).execute();
    await expect(change({ emergency: null })).rejects.toThrow(stays);
    await expect(change({ checksum: 'x' })).rejects.toThrow(stays);
    await expect(its.db.deleteFrom('revisions').execute()).rejects.toThrow(stays);
  });

  it('end with a reason, in which no secret stands', async () => {
    const content = contentWith('configs: {a.test: {auth: {username: u, password: planted-one}}}\n');
    await createProfile(its, team.ada, {
      name: 'edge',
      requiredApprovals: 1,
      allowsErrors: false,
      title: 'planted-one',
      content,
    });
    done(await renameProposal(its, team.ada, at, 'Take planted-one'));
    done(await act(its, team.ada, at, { do: 'submit', version: 1 }));
    expect(await act(its, team.bo, at, { do: 'reject', reason: ' ' })).toEqual({ ok: false, why: 'reason-missing' });
    done(await act(its, team.bo, at, { do: 'reject', reason: 'planted-one is weak, see https://u:other@a.test' }));
    const told = await proposal(its, team.bo, at);
    expect(told).toMatchObject({
      title: 'Take ••••••',
      standing: { stage: 'rejected', reason: '•••••• is weak, see https://u:••••••@a.test' },
    });
    expect(JSON.stringify([await newestLines(its.db, 100, null), told])).not.toMatch(/planted-one|other/);
    expect(await renameProposal(its, team.ada, at, 'Again')).toEqual({ ok: false, why: 'closed' });
    expect(await saveDraft(its, team.ada, at, { version: 1, content: second })).toEqual({ ok: false, why: 'closed' });
  });

  it('rest while their profile is archived', async () => {
    await created();
    expect(await archiveProfile(its, team.bo, 'edge')).toEqual({ ok: false, why: 'owners-only' });
    done(await archiveProfile(its, team.dee, 'edge'));
    expect(await listProfiles(its)).toEqual([]);
    expect(await listProfiles(its, true)).toMatchObject([{ name: 'edge', archivedAt: expect.any(String) }]);
    const archived = { ok: false, why: 'archived' };
    expect(await saveDraft(its, team.ada, at, { version: 1, content: second })).toEqual(archived);
    expect(await act(its, team.dee, at, { do: 'submit', version: 1 })).toEqual(archived);
    expect(await openProposal(its, team.ada, 'edge', { title: 'x', from: { content: first } })).toEqual(archived);
    done(await changeProfile(its, team.dee, 'edge', { archived: false, name: 'core' }));
    expect(await listProfiles(its)).toMatchObject([{ name: 'core', archivedAt: null }]);
    expect((await audited()).slice(-3)).toEqual(['profile-archived', 'profile-changed', 'profile-brought-back']);
  });

  it('belong to profiles that editors make and owners alone free of approvals', async () => {
    const asked = { name: 'edge', requiredApprovals: 1, allowsErrors: false, title: 'Begin', content: first } as const;
    expect(await createProfile(its, team.eve, asked)).toEqual({ ok: false, why: 'role-too-low' });
    const refused = { ok: false, why: 'owners-only' };
    expect(await createProfile(its, team.cy, { ...asked, requiredApprovals: 0 })).toEqual(refused);
    expect(await createProfile(its, team.ada, { ...asked, allowsErrors: true })).toEqual(refused);
    const outcomes = await Promise.all([team.ada, team.abe].map((by) => createProfile(its, by, asked)));
    expect(outcomes.map((outcome) => (outcome.ok ? 'made' : outcome.why)).sort()).toEqual(['made', 'taken']);
    expect(await changeProfile(its, team.bo, 'edge', { requiredApprovals: 0 })).toEqual(refused);
    done(await createProfile(its, team.dee, { ...asked, name: 'core', requiredApprovals: 0 }));
    expect(await changeProfile(its, team.dee, 'core', { name: 'edge' })).toEqual({ ok: false, why: 'taken' });
  });

  it('keep what came of the tests with which they were submitted', async () => {
    await created();
    const tests = [
      { host: 'https://u:planted@m.test', state: 'works', verdict: 'ok', says: null },
      { host: 'n.test', state: 'fails', verdict: 'refused', says: 'https://u:planted@m.test is not there' },
    ] as const;
    const probeResults = { at: new Date().toISOString(), tests: [...tests] };
    done(await act(its, team.dee, at, { do: 'submit', version: 1, probeResults }));
    const told = await proposal(its, team.bo, at);
    expect(told?.probeResults?.tests).toMatchObject([{ state: 'works' }, { state: 'fails' }]);
    expect(JSON.stringify(told)).not.toContain('planted');
    expect(await listProfiles(its)).toMatchObject([{ lastTest: { by: team.dee.id, works: 1, warnings: 0, fails: 1 } }]);
  });
});
