import 'server-only';
import { failed } from '../../profiles/outcome.ts';
import { addComment, deleteComment, editComment, resolveThread } from '../../proposals/comments.ts';
import { commentsOf, markSeen } from '../../proposals/comments-of.ts';
import { found, outcome } from './answers.ts';
import { memberAsks, memberRoute } from './member-route.ts';
import { commentChangeQuestion, commentQuestion, mostQuestionBytes, seenQuestion } from './questions.ts';

export const commentsRoute = memberRoute(async ({ office, caller, at }) => found(await commentsOf(office, caller, at)));

export const commentRoute = memberAsks(commentQuestion, mostQuestionBytes, async ({ office, caller, at, question }) =>
  outcome(await addComment(office, caller, at, question), 201),
);

export const seenRoute = memberAsks(seenQuestion, mostQuestionBytes, async ({ office, caller, at, question }) =>
  outcome<object>((await markSeen(office, caller, at, question.until)) ? { ok: true } : failed('unknown')),
);

export const changeCommentRoute = memberAsks(
  commentChangeQuestion,
  mostQuestionBytes,
  async ({ office, caller, at, id, question }) =>
    outcome(
      'text' in question
        ? await editComment(office, caller, at, id, question.text)
        : await resolveThread(office, caller, at, id, question.resolved),
    ),
);

export const deleteCommentRoute = memberRoute(async ({ office, caller, at, id }) =>
  outcome(await deleteComment(office, caller, at, id)),
);
