import { inByteOrder } from '@/lib/go/index.ts';
import type { CompileRegexp, GoRegexp } from '@/lib/go/regexp/index.ts';
import { rewritePartAsRead } from '@/lib/node-files/toml/as-read.ts';

export type Group = { readonly name: string; readonly text: string };

/** What one pattern does with a repository; both parts as the document has them. */
export type Step = { readonly pattern: string; readonly replacement: string } & Deed;

type Deed =
  | { readonly outcome: 'no-match' | 'refused' }
  | {
      readonly outcome: 'changes' | 'changes-nothing';
      readonly matched: string;
      readonly groups: readonly Group[];
      readonly to: string;
    };

export type Trace = {
  readonly repository: string;
  readonly steps: readonly Step[];
  /** What the repository may become, each once: containerd takes the first pattern that changes it, in an order drawn anew for each request. */
  readonly results: readonly string[];
};

/** What a mirror's rewrites make of a repository, pattern by pattern, once a containerd has read them out of its file. */
export function traceRewrites(
  repository: string,
  rewrites: ReadonlyMap<string, string>,
  compile: CompileRegexp,
  containerd: string,
): Trace {
  const asRead = (text: string, part: 'pattern' | 'replacement') => rewritePartAsRead(text, part, containerd) ?? text;
  const steps = inByteOrder(rewrites.keys()).map((pattern): Step => {
    const replacement = rewrites.get(pattern) ?? '';
    const regexp = compile(asRead(pattern, 'pattern'));
    const deed = regexp.ok ? deedOf(repository, regexp.value, asRead(replacement, 'replacement')) : refused;
    return { pattern, replacement, ...deed };
  });
  const results = steps.flatMap((step) => (step.outcome === 'changes' ? [step.to] : []));
  return { repository, steps, results: [...new Set(results)] };
}

const refused: Deed = { outcome: 'refused' };

function deedOf(repository: string, regexp: GoRegexp, replacement: string): Deed {
  const match = regexp.match(repository);
  if (match === null) return { outcome: 'no-match' };
  const [matched, ...texts] = match;
  const to = regexp.replaceAll(repository, replacement);
  const groups = texts.map((text, index) => {
    const name = regexp.groupNames[index + 1] || `${index + 1}`;
    return { name: `$${name}`, text: text ?? '' };
  });
  const outcome = to === repository ? 'changes-nothing' : 'changes';
  return { outcome, matched: matched ?? '', groups, to };
}
