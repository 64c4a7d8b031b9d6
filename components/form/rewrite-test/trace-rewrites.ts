import { inByteOrder } from '@/lib/go/index.ts';
import type { CompileRegexp } from '@/lib/go/regexp/index.ts';

export type Group = { readonly name: string; readonly text: string };

/** What one pattern does with a repository. */
export type Step = { readonly pattern: string; readonly replacement: string } & (
  | { readonly outcome: 'no-match' | 'refused' }
  | {
      readonly outcome: 'changes' | 'changes-nothing';
      readonly matched: string;
      readonly groups: readonly Group[];
      readonly to: string;
    }
);

export type Trace = {
  readonly repository: string;
  readonly steps: readonly Step[];
  /** What the repository may become, each once: containerd takes the first pattern that changes it, in an order drawn anew for each request. */
  readonly results: readonly string[];
};

/** What a mirror's rewrites make of a repository, pattern by pattern. */
export function traceRewrites(
  repository: string,
  rewrites: ReadonlyMap<string, string>,
  compile: CompileRegexp,
): Trace {
  const steps = inByteOrder(rewrites.keys()).map((pattern) =>
    stepOf(repository, pattern, rewrites.get(pattern) ?? '', compile),
  );
  const results = steps.flatMap((step) => (step.outcome === 'changes' ? [step.to] : []));
  return { repository, steps, results: [...new Set(results)] };
}

function stepOf(repository: string, pattern: string, replacement: string, compile: CompileRegexp): Step {
  const regexp = compile(pattern);
  if (!regexp.ok) return { pattern, replacement, outcome: 'refused' };
  const match = regexp.value.match(repository);
  if (match === null) return { pattern, replacement, outcome: 'no-match' };
  const [matched, ...texts] = match;
  const to = regexp.value.replaceAll(repository, replacement);
  const groups = texts.map((text, index) => {
    const name = regexp.value.groupNames[index + 1] || `${index + 1}`;
    return { name: `$${name}`, text: text ?? '' };
  });
  const outcome = to === repository ? 'changes-nothing' : 'changes';
  return { pattern, replacement, outcome, matched: matched ?? '', groups, to };
}
