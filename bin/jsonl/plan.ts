import { z } from 'zod';
import { type NodeError, type NodeQuestion, nodeQuestion, readNode } from '../../lib/api/index.ts';
import type { CompileRegexp } from '../../lib/go/regexp/index.ts';
import { createPullPlanner, type PullPlan } from '../../lib/pull/index.ts';
import { targetErrorWords } from '../input/target-options.ts';
import { planAnswer } from '../output/plan-answer.ts';
import { refusalOf } from '../output/refusal.ts';
import { words } from '../words.ts';

/** One question of `plan --jsonl`. */
export const planQuestion = nodeQuestion.extend({ image: z.string() });

type Planner = (image: string) => PullPlan;

/** Answers questions one after the other; the images of one node in a row share its files. */
export function planAnswerer(compileRegexp: CompileRegexp): (question: z.infer<typeof planQuestion>) => object {
  let last: { readonly node: string; readonly planner: Planner | string } | null = null;
  return ({ image, ...question }) => {
    const node = JSON.stringify(question);
    if (last?.node !== node) last = { node, planner: plannerFor(question, compileRegexp) };
    const { planner } = last;
    return typeof planner === 'string' ? { error: planner } : planAnswer(planner(image.toWellFormed()));
  };
}

/** The planner for a question's node, or why there is none. */
function plannerFor(question: NodeQuestion, compileRegexp: CompileRegexp): Planner | string {
  const node = readNode(question, compileRegexp);
  return node.ok ? createPullPlanner(node.setting) : errorWords(node.error);
}

function errorWords(error: NodeError): string {
  switch (error.kind) {
    case 'target':
      return targetErrorWords({ ok: false, error: error.error });
    case 'containerd-unreadable':
      return words('containerd-unreadable', { version: error.version });
    case 'document-refused':
      return refusalOf(error.reading, error.program);
    case 'unwritable':
      return words('line-too-long', error);
  }
}
