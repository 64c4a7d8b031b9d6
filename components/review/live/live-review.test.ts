import { describe, expect, it } from 'vitest';
import type { Review } from '../review-context.tsx';
import { newsBetween } from './news.ts';
import { newerVersion, shownReview, withMarks, withSameContent } from './shown-review.ts';

type Comment = Review['discussion']['comments'][number];

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  thread: id,
  place: null,
  by: 'bo',
  at: `2026-01-01T00:00:0${id}.000Z`,
  text: id,
  editedAt: null,
  deletedAt: null,
  resolvedBy: null,
  resolvedAt: null,
  unread: true,
  mentions: [],
  ...more,
});
const event = (seq: number, by: string, what: string) => {
  return { seq, at: '', by, what, version: 1, reason: null, revision: null };
};

function review(version: number, more: object = {}, comments: readonly Comment[] = []): Review {
  const proposal = {
    profile: 'edge',
    number: 1,
    version,
    base: version,
    errors: version,
    comparison: { of: version },
    me: { id: 'ada', role: 'editor' },
    changedBy: 'bo',
    standing: { stage: 'draft' },
    events: [],
    ...more,
  };
  const discussion = { comments, people: {}, state: `${comments.length}` };
  return { proposal, discussion, dossier: { of: version }, members: [] } as unknown as Review;
}

const none = { stand: null, discussion: null };

describe('what is shown', () => {
  it('is the page until something came', () => {
    expect(shownReview(review(1), none)).toEqual(review(1));
    expect(newerVersion(review(1), none)).toBeNull();
  });

  it('stands as it does now, in the version that the page came with', () => {
    const stand = review(2, { standing: { stage: 'in-review', approvals: [] } }).proposal;
    const { proposal, dossier } = shownReview(review(1), { stand, discussion: null });
    expect(proposal).toMatchObject({ version: 1, base: 1, errors: 1, comparison: { of: 1 } });
    expect(proposal.standing.stage).toBe('in-review');
    expect(dossier).toEqual({ of: 1 });
    expect(newerVersion(review(1), { stand, discussion: null })).toEqual({ version: 2, by: 'bo' });
  });

  it('has the same content where the page was loaded anew and that is the same', () => {
    const before = review(1);
    expect(withSameContent(before, review(1, { title: 'Other' })).proposal.comparison).toBe(before.proposal.comparison);
    expect(withSameContent(before, review(2)).proposal.comparison).toEqual({ of: 2 });
    expect(withSameContent(before, review(1, { number: 2 })).dossier).not.toBe(before.dossier);
  });

  it('keeps the marks of what was new on it', () => {
    const before = review(1, {}, [comment('1'), comment('2', { unread: false })]).discussion;
    const now = review(1, {}, [comment('1', { unread: false }), comment('2', { unread: false }), comment('3')]);
    expect(withMarks(before, now.discussion).comments.map(({ unread }) => unread)).toEqual([true, false, true]);
  });
});

describe('news', () => {
  it('are comments of others before what else others did', () => {
    const before = review(1, { events: [event(1, 'ada', 'open')] }, [comment('1')]);
    const approved = [event(1, 'ada', 'open'), event(2, 'bo', 'approve'), event(3, 'cy', 'edit')];
    const answers = [comment('1'), comment('2'), comment('3'), comment('4', { by: 'ada' })];
    expect(newsBetween(before, review(1, { events: approved }, answers))).toMatchObject({
      kind: 'comments',
      count: 2,
      last: { id: '3' },
    });
    expect(newsBetween(before, review(1, { events: approved }, [comment('1')]))).toMatchObject({
      kind: 'event',
      event: { seq: 2 },
    });
  });

  it('are none of one’s own, and none of what was deleted', () => {
    const before = review(1, { events: [event(1, 'ada', 'open')] });
    const events = [event(1, 'ada', 'open'), event(2, 'ada', 'submit')];
    const deleted = [comment('1', { deletedAt: '2026' }), comment('2', { by: 'ada' })];
    expect(newsBetween(before, review(1, { events }, deleted))).toBeNull();
  });
});
