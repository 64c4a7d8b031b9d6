import { decodeDocument, readDocument } from '../../lib/document/index.ts';
import { loadRegexp } from '../../lib/go/regexp/index.ts';
import { renderNodeFiles } from '../../lib/node-files/index.ts';
import { type Build, createPullPlanner } from '../../lib/pull/index.ts';
import type { ExitStatus } from '../exit-status.ts';
import { containerdFrom } from '../input/containerd-option.ts';
import { parseArguments } from '../input/parse-arguments.ts';
import { readInput } from '../input/read-input.ts';
import { targetFrom, targetOptions } from '../input/target-options.ts';
import { answerLines } from '../jsonl/answer-lines.ts';
import { planAnswerer, planQuestion } from '../jsonl/plan.ts';
import { planAnswer } from '../output/plan-answer.ts';
import { planText } from '../output/plan-words.ts';
import { refusalOf, unwritableWords } from '../output/refusal.ts';
import { complain, print } from '../output/streams.ts';
import { UsageError } from '../usage-error.ts';
import { words } from '../words.ts';

const options = {
  ...targetOptions,
  build: { type: 'string' },
  containerd: { type: 'string' },
  missing: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
} as const;

/** `plan`: which requests the pull of each image makes, where, in which order, with which credentials. */
export async function planCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(args, options);
  const compileRegexp = await loadRegexp();
  if (values.jsonl) {
    await answerLines(planQuestion, planAnswerer(compileRegexp));
    return 0;
  }
  const [file, ...images] = positionals;
  if (file === undefined || images.length === 0) throw new UsageError(words('plan-arguments'));
  const target = targetFrom(values);
  const build = buildFrom(values.build);
  const containerd = containerdFrom(values.containerd, target.containerd);
  const reading = readDocument(decodeDocument(await readInput(file)));
  if (!reading.accepted) {
    complain(`${words('refused', { program: target.program })}\n${refusalOf(reading, target.program)}`);
    return 1;
  }
  const { model } = reading;
  const nodeFiles = renderNodeFiles(model, target);
  const unwritable = unwritableWords(nodeFiles, target.program);
  if (unwritable !== null) {
    complain(unwritable);
    return 1;
  }
  const missing = values.missing ?? [];
  const plan = createPullPlanner({ model, target, nodeFiles, build, containerd, missing, compileRegexp });
  const plans = images.map((image) => ({ image, plan: plan(image) }));
  if (values.json) {
    const listed = plans.map(({ image, plan }) => ({ image, ...planAnswer(plan) }));
    await print(`${JSON.stringify({ plans: listed })}\n`);
  } else await print(plans.map(({ image, plan }) => planText(image, plan)).join('\n'));
  return plans.every(({ plan }) => plan.kind === 'attempts') ? 0 : 1;
}

function buildFrom(build = 'k3s'): Build {
  if (build === 'k3s' || build === 'upstream') return build;
  throw new UsageError(words('build-unknown', { build }));
}
