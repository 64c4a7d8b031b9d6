import { commentRoute, commentsRoute, seenRoute } from '@/lib/server/api/profiles/comments.ts';

export const GET = commentsRoute;
export const POST = commentRoute;
export const PUT = seenRoute;
