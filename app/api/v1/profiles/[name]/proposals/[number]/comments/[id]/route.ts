import { changeCommentRoute, deleteCommentRoute } from '@/lib/server/api/profiles/comments.ts';

export const PATCH = changeCommentRoute;
export const DELETE = deleteCommentRoute;
