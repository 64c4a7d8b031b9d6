import { inByteOrder } from '../../go/index.ts';
import type { ModelPath } from '../../registries/path.ts';
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
  for (const pattern of inByteOrder(rewrites.keys())) {
    const replacement = rewrites.get(pattern) ?? '';
    const sources = sourceOf(mirror, 'rewrite', pattern);
    out.fixed(...beforeEach);
    out.line(`    "${pattern}" = "${replacement}"`, sources);
    out.holds(pattern, 'pattern', sources[0] ?? null);
    out.holds(replacement, 'replacement', sources[0] ?? null);
  }
  out.fixed('');
}
