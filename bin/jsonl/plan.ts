import { z } from 'zod';
import { readDocument } from '../../lib/document/index.ts';
import type { CompileRegexp } from '../../lib/go/regexp/index.ts';
import { renderNodeFiles } from '../../lib/node-files/index.ts';
import { createPullPlanner, type PullPlan, parseContainerdVersion } from '../../lib/pull/index.ts';
import { documentQuestion, targetOf } from '../input/jsonl-question.ts';
import { targetErrorWords } from '../input/target-options.ts';
import { planAnswer } from '../output/plan-answer.ts';
import { refusalOf, unwritableWords } from '../output/refusal.ts';
import { words } from '../words.ts';

/** One question of `plan --jsonl`. */
export const planQuestion = documentQuestion.extend({
  image: z.string(),
  build: z.enum(['k3s', 'upstream']).optional(),
  containerd: z.string().optional(),
  missing: z.array(z.string()).optional(),
});

type Question = z.infer<typeof planQuestion>;
type Planner = (image: string) => PullPlan;

/** Answers questions one after the other; the images of one node in a row share its files. */
export function planAnswerer(compileRegexp: CompileRegexp): (question: Question) => object {
  let last: { readonly node: string; readonly planner: Planner | string } | null = null;
  return ({ image, ...question }) => {
    const node = JSON.stringify(question);
    if (last?.node !== node) last = { node, planner: plannerFor(question, compileRegexp) };
    const { planner } = last;
    return typeof planner === 'string' ? { error: planner } : planAnswer(planner(image.toWellFormed()));
  };
}

/** The planner for a question's node, or why there is none. */
function plannerFor(question: Omit<Question, 'image'>, compileRegexp: CompileRegexp): Planner | string {
  const { build = 'k3s', missing = [] } = question;
  const resolved = targetOf(question);
  if (!resolved.ok) return targetErrorWords(resolved);
  const { target } = resolved;
  const version = question.containerd ?? target.containerd;
  const containerd = parseContainerdVersion(version);
  if (containerd === null) return words('containerd-unreadable', { version });
  const reading = readDocument(question.registriesYaml);
  if (!reading.accepted) return refusalOf(reading);
  const { model } = reading;
  const nodeFiles = renderNodeFiles(model, target);
  const unwritable = unwritableWords(nodeFiles);
  return unwritable ?? createPullPlanner({ model, target, nodeFiles, build, containerd, missing, compileRegexp });
}
