import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '../accounts/office.ts';
import { newestLines } from '../audit/read.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { contentWith, done, makeTeam, officeOn, type Team } from '../profiles/testing/team.ts';
import { addComment, deleteComment, editComment, resolveThread } from './comments.ts';
import { commentsOf, markSeen } from './comments-of.ts';
import { proposal } from './proposal.ts';
import { saveDraft } from './save-draft.ts';
import { openText } from './sealed-comment.ts';
import { unreadComments } from './unread-comments.ts';

const document = 'configs: {a.test: {auth: {username: u, password: hunter-2-planted}}}\n';
const at = { profile: 'edge', number: 1 };
const place = { file: 'registries.yaml', side: 'after', line: 1, text: document, version: 1 } as const;

describe.each(kinds)('comments in $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let its: Office;
  let team: Team;
  beforeEach(async () => {
    made = await makeDatabase(kind);
    its = officeOn(made.db);
    team = await makeTeam(made.db);
    const content = contentWith(document);
    const asked = { name: 'edge', requiredApprovals: 1, allowsErrors: false, title: 'Begin', content } as const;
    done(await createProfile(its, team.ada, asked));
  });
  afterEach(() => made.remove());

  const add = async (by: keyof Team, text: string, more: object = {}) =>
    done(await addComment(its, team[by], at, { text, ...more })).id;
  const seenBy = async (by: keyof Team) => (await commentsOf(its, team[by], at))?.comments ?? [];
  const counted = async (by: keyof Team) => {
    const told = (await proposal(its, team[by], at))?.comments;
    // The page of a profile tells of all its changes at once.
    expect((await unreadComments(its.db, 'edge', team[by].id))[1] ?? 0).toBe(told?.unread);
    return told;
  };

  it('stand in threads, in their order, on a line or on the whole', async () => {
    const first = await add('bo', 'Why this one?', { place });
    const [answer, other] = await Promise.all([add('ada', 'As @cy said.', { thread: first }), add('cy', 'Fine.')]);
    const comments = await seenBy('ada');
    expect(comments[0]).toMatchObject({ id: first, thread: first, place: { line: 1 }, by: team.bo.id, unread: true });
    const rest = comments.slice(1);
    expect(rest.map(({ id }) => id).sort()).toEqual([answer, other].sort());
    expect(rest.find(({ id }) => id === answer)).toMatchObject({ thread: first, place: null, mentions: [team.cy.id] });
    expect(rest.find(({ id }) => id === other)).toMatchObject({ thread: other, place: null, unread: true });
    expect(new Set(comments.map((comment) => comment.at)).size).toBe(3);
  });

  it('are unread until they were seen, one’s own never', async () => {
    await add('bo', 'One');
    await add('bo', 'Two');
    expect(await counted('ada')).toEqual({ total: 2, open: 2, unread: 2 });
    expect(await counted('bo')).toEqual({ total: 2, open: 2, unread: 0 });
    const [one, two] = await seenBy('ada');
    await markSeen(its, team.ada, at, one?.at ?? '');
    expect(await counted('ada')).toMatchObject({ unread: 1 });
    await markSeen(its, team.ada, at, two?.at ?? '');
    await markSeen(its, team.ada, at, one?.at ?? '');
    expect(await counted('ada')).toMatchObject({ unread: 0 });
    await add('bo', 'Three');
    expect((await seenBy('ada')).map(({ unread }) => unread)).toEqual([false, false, true]);
  });

  it('are changed by whoever wrote them, and deleted by an owner as well', async () => {
    const id = await add('bo', 'Wrong');
    expect(await editComment(its, team.dee, at, id, 'x')).toEqual({ ok: false, why: 'not-yours' });
    expect(await deleteComment(its, team.cy, at, id)).toEqual({ ok: false, why: 'not-yours' });
    done(await editComment(its, team.bo, at, id, 'Right'));
    expect(await seenBy('ada')).toMatchObject([{ text: 'Right', editedAt: expect.any(String), deletedAt: null }]);
    done(await deleteComment(its, team.dee, at, id));
    expect(await seenBy('ada')).toMatchObject([{ text: '', deletedAt: expect.any(String), unread: false }]);
    expect(await editComment(its, team.bo, at, id, 'x')).toEqual({ ok: false, why: 'deleted' });
    expect(await editComment(its, team.bo, at, 'none', 'x')).toEqual({ ok: false, why: 'unknown' });
    expect(await counted('ada')).toEqual({ total: 0, open: 0, unread: 0 });
  });

  it('are resolved by thread, and opened again', async () => {
    const first = await add('bo', 'One');
    const answer = await add('ada', 'Two', { thread: first });
    expect(await resolveThread(its, team.ada, at, answer, true)).toEqual({ ok: false, why: 'unknown' });
    done(await resolveThread(its, team.ada, at, first, true));
    done(await resolveThread(its, team.cy, at, first, true));
    expect((await seenBy('bo'))[0]).toMatchObject({ resolvedBy: team.ada.id });
    expect(await counted('bo')).toMatchObject({ open: 0 });
    done(await resolveThread(its, team.ada, at, first, false));
    expect(await counted('bo')).toMatchObject({ open: 1 });
    const actions = (await newestLines(its.db, 5, null)).map(({ action, subject }) => `${action} ${subject}`);
    expect(actions.slice(0, 2)).toEqual(['thread-reopened edge #1', 'thread-resolved edge #1']);
  });

  it('answer in threads of the same proposal alone', async () => {
    expect(await addComment(its, team.bo, at, { text: 'x', thread: 'none' })).toEqual({ ok: false, why: 'unknown' });
    const first = await add('bo', 'One');
    const answer = await add('bo', 'Two', { thread: first });
    expect(await addComment(its, team.bo, at, { text: 'x', thread: answer })).toEqual({ ok: false, why: 'unknown' });
  });

  it('hold no secret of the change, nor one that it gets later', async () => {
    await add('bo', 'is hunter-2-planted good? or later-secret-3?', { place });
    const [row] = await its.db.selectFrom('comments').selectAll().execute();
    expect(JSON.stringify(row)).not.toMatch(/hunter-2-planted|later-secret-3|registries/);
    expect(row && openText(its.keys, row)).toBe('is •••••• good? or later-secret-3?');
    expect(() => row && openText(its.keys, { ...row, id: 'another' })).toThrow('cannot be read with this key');
    const content = contentWith(document.replace('hunter-2-planted', 'later-secret-3'));
    done(await saveDraft(its, team.ada, at, { version: 1, content }));
    expect(JSON.stringify(await seenBy('cy'))).not.toContain('later-secret-3');
    expect((await seenBy('cy'))[0]?.text).toBe('is •••••• good? or ••••••?');
  });
});
