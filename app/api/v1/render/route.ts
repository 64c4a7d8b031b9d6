import { answerRender } from '@/lib/server/api/render.ts';

export const POST = answerRender;
