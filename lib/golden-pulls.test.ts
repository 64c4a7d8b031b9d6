import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from './document/index.ts';
import { loadRegexp } from './go/regexp/index.ts';
import { renderNodeFiles, resolveTarget } from './node-files/index.ts';
import { type Build, createPullPlanner, type PullPlan, parseContainerdVersion } from './pull/index.ts';

type Recording = {
  case: string;
  line: string;
  build: Build;
  containerd: string;
  image: string;
  attempts?: { method: string; url: string; user: string | null }[];
  refused?: string;
  fails?: string;
  error?: string;
};

const recordings: readonly Recording[] = readFileSync(
  new URL('./pull/fixtures/golden-pulls.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const byNode = Map.groupBy(recordings, (recording) => {
  const { case: name, line, build, containerd } = recording;
  return [name, line, build, containerd].join(' ');
});
const compileRegexp = await loadRegexp();

function plannerFor({ case: name, line, build, containerd }: Recording): (image: string) => PullPlan {
  const file = new URL(`./node-files/fixtures/golden/${name}.json`, import.meta.url);
  const { registriesYaml, options } = JSON.parse(readFileSync(file, 'utf8'));
  const resolved = resolveTarget({ program: options?.program, line, options });
  const version = parseContainerdVersion(containerd);
  if (!resolved.ok || version === null) throw new Error(`No node for ${name}`);
  const { model } = readDocument(registriesYaml);
  const nodeFiles = renderNodeFiles(model, resolved.target);
  return createPullPlanner({
    target: resolved.target,
    model,
    nodeFiles,
    build,
    containerd: version,
    missing: [],
    compileRegexp,
  });
}

/** A plan in the form of a recording, which shows of errors only their ends. */
function asRecorded(plan: PullPlan) {
  if (plan.kind !== 'attempts') return plan;
  return plan.attempts.map(({ method, url, credential }) => ({ method, url, user: credential?.user ?? null }));
}

function expected({ attempts, refused, fails, error }: Recording) {
  if (attempts !== undefined) return attempts;
  if (refused !== undefined) {
    return { kind: 'refused', refused: expect.stringContaining(refused.split('containerd: ').at(-1) ?? '') };
  }
  if (fails !== undefined) return { kind: 'fails', fails: expect.stringContaining(fails), notes: expect.anything() };
  return { kind: 'error', error: expect.stringContaining(error ?? '') };
}

test.each([...byNode])('%s pulls as recorded', (_node, pulls) => {
  const [first] = pulls;
  if (first === undefined) throw new Error('No pulls');
  const plan = plannerFor(first);
  for (const pull of pulls) expect(asRecorded(plan(pull.image)), pull.image).toEqual(expected(pull));
});

test('all recordings are there', () => {
  expect(recordings.length).toBe(1983);
});
