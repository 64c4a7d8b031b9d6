import type { Parsed } from '../../go/index.ts';
import type { CompileRegexp, GoRegexp } from '../../go/regexp/index.ts';

const kept = 1000;
const compiled = new WeakMap<CompileRegexp, Map<string, Parsed<GoRegexp>>>();

/** Compiles a pattern, or has it from an earlier diagnosis: a document is diagnosed at each keystroke. */
export function compiledOnce(compile: CompileRegexp, pattern: string): Parsed<GoRegexp> {
  const known = compiled.get(compile) ?? new Map<string, Parsed<GoRegexp>>();
  const regexp = known.get(pattern) ?? compile(pattern);
  if (known.size >= kept) known.clear();
  known.set(pattern, regexp);
  compiled.set(compile, known);
  return regexp;
}
