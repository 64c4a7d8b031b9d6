import type { CompileRegexp, GoRegexp } from '../../../go/regexp/index.ts';
import { compiledOnce } from '../../facts/patterns.ts';
import type { RewriteFact } from '../../facts/rewrites.ts';
import { sampleNames } from './sample-names.ts';

/** A repository that two rewrites, by their places in the list, make different names of. */
export type Collision = {
  readonly one: number;
  readonly other: number;
  readonly repository: string;
  readonly to: string;
  readonly otherTo: string;
};

const mostPatterns = 40;

/** For each rewrite the first one before it that it collides with, as far as names can be found that show it. */
export function findCollisions(
  rewrites: readonly RewriteFact[],
  isHub: boolean,
  compile: CompileRegexp,
): readonly Collision[] {
  const judged = rewrites.slice(0, mostPatterns);
  const regexps = judged.map(({ pattern }) => {
    const compiled = compiledOnce(compile, pattern);
    return compiled.ok ? compiled.value : null;
  });
  const words = wordsIn(judged);
  const collisions: Collision[] = [];
  for (const [other, { pattern }] of judged.entries()) {
    for (let one = 0; one < other; one++) {
      const before = judged[one];
      if (before === undefined || startsApart(before.pattern, pattern)) continue;
      const names = namesFor([before.pattern, pattern], words, isHub);
      const collision = collide(before, judged[other], regexps[one], regexps[other], names);
      if (collision === null) continue;
      collisions.push({ one, other, ...collision });
      break;
    }
  }
  return collisions;
}

function collide(
  one: RewriteFact,
  other: RewriteFact | undefined,
  first: GoRegexp | null | undefined,
  second: GoRegexp | null | undefined,
  names: ReadonlySet<string>,
): Pick<Collision, 'repository' | 'to' | 'otherTo'> | null {
  if (!first || !second || other === undefined) return null;
  for (const repository of names) {
    const otherTo = first.replaceAll(repository, one.replacement);
    if (otherTo === repository) continue;
    const to = second.replaceAll(repository, other.replacement);
    if (to !== repository && to !== otherTo) return { repository, to, otherTo };
  }
  return null;
}

/** Whether two patterns begin with different texts, so that nothing matches both. */
function startsApart(one: string, other: string): boolean {
  const [first, second] = [fixedStart(one), fixedStart(other)];
  return first !== null && second !== null && !first.startsWith(second) && !second.startsWith(first);
}

/** The text that everything begins with that a pattern matches; null where it is not anchored, or has alternatives. */
function fixedStart(pattern: string): string | null {
  if (pattern.includes('|')) return null;
  return /^\^((?:[\w/-](?![?*{]))*)/.exec(pattern)?.[1] ?? null;
}

/** What may stand where a pattern leaves it open, so that it fits the others: the parts of the names that they are about. */
function wordsIn(rewrites: readonly RewriteFact[]): readonly string[] {
  const words = new Set(['alpine']);
  for (const { pattern } of rewrites) {
    for (const name of sampleNames(pattern, 'alpine')) for (const word of name.split('/')) words.add(word);
  }
  return [...words].slice(0, 12);
}

function namesFor(patterns: readonly string[], words: readonly string[], isHub: boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const word of words) {
    for (const sample of patterns.flatMap((pattern) => sampleNames(pattern, word))) {
      const name = isHub && !sample.includes('/') ? `library/${sample}` : sample;
      if (repository.test(name)) names.add(name);
    }
  }
  return names;
}

const repository = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
