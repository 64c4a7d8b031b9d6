import 'server-only';
import { planWords } from '../../../messages/plan-words.ts';
import { planAnswer, readNode } from '../../api/index.ts';
import { loadRegexp } from '../../go/regexp/index.ts';
import { createPullPlanner } from '../../pull/index.ts';
import { describeTarget } from './describe-target.ts';
import { nodeProblem } from './node-problem.ts';
import { json, postRoute } from './post-route.ts';
import { mostBytes, planQuestion } from './questions.ts';

/** `POST /api/v1/plan`: which requests the pull of each image makes. */
export const answerPlan = postRoute(planQuestion, mostBytes, async ({ question, locale }) => {
  const node = readNode(question, await loadRegexp());
  if (!node.ok) return nodeProblem(node.error, locale);
  const plan = createPullPlanner(node.setting);
  const words = planWords(locale);
  const plans = question.images.map((image) => ({ image, ...planAnswer(plan(image.toWellFormed()), words) }));
  return json({ target: describeTarget(node), plans });
});
