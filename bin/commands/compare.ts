import {
  type ComparedPlan,
  type ComparedTargets,
  compareNodeFiles,
  comparePlans,
  compareTargets,
} from '../../lib/compare/index.ts';
import { type DocumentReading, decodeDocument, readDocument } from '../../lib/document/index.ts';
import { loadRegexp } from '../../lib/go/regexp/index.ts';
import type { ExitStatus } from '../exit-status.ts';
import { comparedOptions, comparedTargets } from '../input/compared-targets.ts';
import { onlyFile, parseArguments } from '../input/parse-arguments.ts';
import { readInput } from '../input/read-input.ts';
import { comparedPlanText, compareWords, noteWords, planChangeWords } from '../output/compare-words.ts';
import { maskedFiles } from '../output/masked-files.ts';
import { planAnswer } from '../output/plan-answer.ts';
import { refusalOf } from '../output/refusal.ts';
import { complain, print } from '../output/streams.ts';
import { words } from '../words.ts';

const options = { ...comparedOptions, image: { type: 'string', multiple: true }, json: { type: 'boolean' } } as const;

type Compared = ComparedTargets & { readonly plans: readonly ComparedPlan[] };

/** `compare`: what changes on a node from one release to another, as diffs of the files and in sentences; of images, what pulls do. */
export async function compareCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(args, options);
  const targets = comparedTargets(values);
  const reading = readDocument(decodeDocument(await readInput(onlyFile(positionals))));
  if (!reading.accepted) {
    complain(`${words('refused', { program: targets.to.program })}\n${refusalOf(reading, targets.to.program)}`);
    return 1;
  }
  const { model } = reading;
  const targetsCompared = compareTargets({ reading, ...targets });
  const plans = comparePlans({
    model,
    from: { target: targets.from, nodeFiles: targetsCompared.before },
    to: { target: targets.to, nodeFiles: targetsCompared.after },
    images: values.image ?? [],
    compileRegexp: await loadRegexp(),
  });
  const compared = { ...targetsCompared, plans };
  await print(values.json ? asJson(compared) : asText(compared, reading));
  const differing = [...compared.files, ...compared.notes, ...plans.flatMap(({ changes }) => changes)];
  return differing.length > 0 ? 1 : 0;
}

function asJson({ files, plans, notes }: Compared): string {
  const listed = {
    files: files.map(({ path, change, diff }) => ({ path, change, diff })),
    plans: plans.map(({ image, from, to, changes }) => ({
      image,
      from: planAnswer(from),
      to: planAnswer(to),
      changes: changes.map((change) => ({ id: change.id, message: planChangeWords(change) })),
    })),
    notes: notes.map((note) => ({ id: note.id, message: noteWords(note) })),
  };
  return `${JSON.stringify(listed)}\n`;
}

function asText({ before, after, plans, notes }: Compared, { model }: DocumentReading): string {
  const told = notes.map((note) => {
    return `${words('severity', { severity: note.severity })} ${note.id}\n    ${noteWords(note)}\n`;
  });
  const diffs = compareNodeFiles(maskedFiles(before, model), maskedFiles(after, model)).map(({ diff }) => diff);
  if (told.length + diffs.length + plans.length === 0) return `${compareWords('nothing')}\n`;
  return [told.join(''), plans.map(comparedPlanText).join(''), diffs.join('')].filter(Boolean).join('\n');
}
