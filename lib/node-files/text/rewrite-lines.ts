import { inByteOrder } from '../../go/index.ts';
import type { ModelPath } from '../../registries/path.ts';
import { unescaped } from '../toml/as-read.ts';
import type { LineWriter } from './line-writer.ts';
import { sourceOf } from './source.ts';

/** The table of a mirror's rewrites and a blank line; patterns and replacements stand between quotation marks as they are. */
export function writeRewrites(
  out: LineWriter,
  table: string,
  rewrites: ReadonlyMap<string, string>,
  mirror: ModelPath | null,
  beforeEach: readonly string[] = [],
): void {
  out.line(`  [${table}.rewrite]`, sourceOf(mirror, 'rewrite'));
  const taken = takenPatterns(rewrites);
  for (const pattern of inByteOrder(rewrites.keys())) {
    const replacement = rewrites.get(pattern) ?? '';
    const sources = sourceOf(mirror, 'rewrite', pattern);
    out.fixed(...beforeEach);
    out.line(`    "${pattern}" = "${replacement}"`, sources);
    out.holds(pattern, 'pattern', sources[0] ?? null, taken.has(pattern));
    out.holds(replacement, 'replacement', sources[0] ?? null);
  }
  out.fixed('');
}

const none: ReadonlySet<string> = new Set();

/** Patterns with a backslash that TOML makes the same of as of another one: it knows no key twice in a table. */
function takenPatterns(rewrites: ReadonlyMap<string, string>): ReadonlySet<string> {
  const patterns = [...rewrites.keys()];
  const spelled = patterns.filter((pattern) => pattern.includes('\\'));
  if (patterns.length < 2 || spelled.length === 0) return none;
  const alike = Map.groupBy(patterns, unescaped);
  return new Set(spelled.filter((pattern) => (alike.get(unescaped(pattern))?.length ?? 0) > 1));
}
