import { expect, it } from 'vitest';
import type { Comment } from '../review-context.tsx';
import { answerIn, threadsOf } from './threads.ts';

const comment = (id: string, thread: string, deletedAt: string | null = null): Comment => ({
  id,
  thread,
  place: null,
  by: 'ada',
  at: '2026-01-01T00:00:00.000Z',
  text: deletedAt === null ? 'Text' : '',
  editedAt: null,
  resolvedBy: null,
  resolvedAt: null,
  deletedAt,
  mentions: [],
  unread: false,
});

const gone = '2026-01-02T00:00:00.000Z';
const nothing: ReadonlyMap<string, string> = new Map();

it('threads stand in the order of their first comments, with their answers', () => {
  const threads = threadsOf([comment('1', '1'), comment('2', '2'), comment('3', '1')], nothing);
  expect(threads.map(({ first, answers }) => [first.id, answers.map(({ id }) => id)])).toEqual([
    ['1', ['3']],
    ['2', []],
  ]);
});

it('a thread of which nothing is left goes, unless an answer is being typed there', () => {
  const comments = [comment('1', '1', gone), comment('2', '1', gone), comment('3', '3', gone), comment('4', '3')];
  expect(threadsOf(comments, nothing).map(({ first }) => first.id)).toEqual(['3']);
  expect(threadsOf(comments, new Map([[answerIn('1'), 'Not yet s']])).map(({ first }) => first.id)).toEqual(['1', '3']);
});
