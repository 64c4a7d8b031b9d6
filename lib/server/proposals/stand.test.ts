import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '../accounts/office.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { contentWith, done, makeTeam, officeOn, type Team } from '../profiles/testing/team.ts';
import { act } from './act.ts';
import { addComment, deleteComment, editComment, resolveThread } from './comments.ts';
import { commentsOf, markSeen } from './comments-of.ts';
import { proposal } from './proposal.ts';
import { saveDraft } from './save-draft.ts';
import { stand } from './stand.ts';

const at = { profile: 'edge', number: 1 };

describe.each(kinds)('how a proposal stands in $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let its: Office;
  let team: Team;
  beforeEach(async () => {
    made = await makeDatabase(kind);
    its = officeOn(made.db);
    team = await makeTeam(made.db);
    const content = contentWith('mirrors: {}\n');
    const asked = { name: 'edge', requiredApprovals: 1, allowsErrors: false, title: 'Begin', content } as const;
    done(await createProfile(its, team.ada, asked));
  });
  afterEach(() => made.remove());

  it('is all that the proposal tells but its content', async () => {
    done(await act(its, team.ada, at, { do: 'submit', version: 1 }));
    done(await act(its, team.bo, at, { do: 'approve', version: 1 }));
    const { comparison: _, ...rest } = (await proposal(its, team.ada, at)) ?? {};
    expect((await stand(its, team.ada, at))?.proposal).toEqual(rest);
    expect(rest).toMatchObject({ standing: { stage: 'approved', approvals: [team.bo.id] } });
    expect(await stand(its, team.ada, { ...at, number: 2 })).toBeNull();
    expect(await stand(its, team.ada, { ...at, profile: 'none' })).toBeNull();
  });

  it('tells of each change of the discussion, and of that of the content, which may hide more', async () => {
    const seen = new Set<string>();
    const isNews = async () => {
      const state = (await stand(its, team.ada, at))?.discussion ?? '';
      expect((await commentsOf(its, team.bo, at))?.state).toBe(state);
      expect(seen).not.toContain(state);
      seen.add(state);
    };
    await isNews();
    const { id } = done(await addComment(its, team.bo, at, { text: 'One' }));
    await isNews();
    done(await addComment(its, team.ada, at, { text: 'Two', thread: id }));
    await isNews();
    done(await editComment(its, team.bo, at, id, 'Three'));
    await isNews();
    done(await resolveThread(its, team.bo, at, id, true));
    await isNews();
    done(await resolveThread(its, team.bo, at, id, false));
    done(await deleteComment(its, team.bo, at, id));
    await isNews();
    done(await saveDraft(its, team.ada, at, { version: 1, content: contentWith('configs: {}\n') }));
    await isNews();
  });

  it('is the same after somebody has only looked', async () => {
    done(await addComment(its, team.bo, at, { text: 'One' }));
    const before = await stand(its, team.cy, at);
    await markSeen(its, team.ada, at, new Date().toISOString());
    expect(await stand(its, team.cy, at)).toEqual(before);
  });
});
