import { answerPlan } from '@/lib/server/api/plan.ts';

export const POST = answerPlan;
