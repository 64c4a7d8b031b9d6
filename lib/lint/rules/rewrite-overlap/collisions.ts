import type { CompileRegexp } from '../../../go/regexp/index.ts';
import { compiledOnce } from '../../facts/patterns.ts';
import type { RewriteFact } from '../../facts/rewrites.ts';
import { namesFor, startsApart } from './names-for.ts';

/** A repository that two rewrites make different names of. */
export type Collision = {
  readonly one: RewriteFact;
  readonly other: RewriteFact;
  readonly repository: string;
  readonly to: string;
  readonly otherTo: string;
};

/** More of them in one mirror would take too long at each keystroke. */
const most = 40;

/** Finds for each rewrite of a mirror the first one before it that it collides with, as far as names can be found that show it. */
export function collisions(
  rewrites: readonly RewriteFact[],
  isHub: boolean,
  compile: CompileRegexp,
): readonly Collision[] {
  const judged = rewrites.slice(0, most);
  const patterns = judged.map(({ pattern }) => pattern);
  return judged.flatMap((other, index) => {
    for (const one of judged.slice(0, index)) {
      if (startsApart(one.pattern, other.pattern)) continue;
      const collision = collide(one, other, namesOf([one.pattern, other.pattern], patterns, isHub), compile);
      if (collision !== null) return [collision];
    }
    return [];
  });
}

function collide(
  one: RewriteFact,
  other: RewriteFact,
  names: ReadonlySet<string>,
  compile: CompileRegexp,
): Collision | null {
  const [first, second] = [compiledOnce(compile, one.pattern), compiledOnce(compile, other.pattern)];
  if (!first.ok || !second.ok) return null;
  for (const repository of names) {
    const otherTo = first.value.replaceAll(repository, one.replacement);
    if (otherTo === repository) continue;
    const to = second.value.replaceAll(repository, other.replacement);
    if (to !== repository && to !== otherTo) return { one, other, repository, to, otherTo };
  }
  return null;
}

const kept = 1000;
const known = new Map<string, ReadonlySet<string>>();

/** Documents often repeat the same patterns for many mirrors. */
function namesOf(pair: readonly string[], patterns: readonly string[], isHub: boolean): ReadonlySet<string> {
  const key = JSON.stringify([isHub, pair, patterns]);
  const names = known.get(key) ?? namesFor(pair, patterns, isHub);
  if (known.size >= kept) known.clear();
  known.set(key, names);
  return names;
}
