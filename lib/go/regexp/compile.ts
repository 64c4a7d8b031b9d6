import { RE2JS, RE2JSSyntaxException } from 're2js';
import { type Parsed, parsed, refused } from '../result.ts';
import { type Match, type Matcher, replaceAll } from './replace-all.ts';
import { spellForEngine } from './spelling.ts';

export type GoRegexp = {
  /** By number; the whole match and groups without a name have an empty one. */
  readonly groupNames: readonly string[];
  /** Go's `ReplaceAllString`: `subject` with every match replaced. */
  replaceAll(subject: string, replacement: string): string;
  /** The leftmost match, then each of its groups, null for one that took no part; null where nothing matches. */
  match(subject: string): readonly (string | null)[] | null;
};

export type CompileRegexp = (pattern: string) => Parsed<GoRegexp>;

/** Go's `regexp.Compile`. A refusal reads as Go's does: "error parsing regexp: missing closing ): `(a`". */
export function compileRegexp(pattern: string): Parsed<GoRegexp> {
  if (!pattern.isWellFormed()) return refused(parseError('invalid UTF-8', pattern));
  const { pattern: spelled, groupNames, asWritten } = spellForEngine(pattern);
  try {
    const engine = RE2JS.compile(spelled);
    const matcher: Matcher = { groupNames, find: (subject, from) => find(engine, subject, from) };
    return parsed({
      groupNames,
      replaceAll: (subject, replacement) => replaceAll(matcher, subject, replacement),
      match: (subject) => textsOf(subject, find(engine, subject, 0)),
    });
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const quotesAll = error.error === 'expression too large' || error.error === 'expression nests too deeply';
    return refused(parseError(error.error, quotesAll ? pattern : asWritten(error.input ?? '')));
  }
}

function parseError(code: string, quoted: string): string {
  return `error parsing regexp: ${code}: \`${quoted}\``;
}

function find(engine: RE2JS, subject: string, from: number): Match | null {
  const matcher = engine.matcher(subject);
  if (!matcher.find(from)) return null;
  return Array.from({ length: engine.groupCount() + 1 }, (_, group) => [
    matcher.start(group),
    matcher.end(group),
  ]).flat();
}

function textsOf(subject: string, match: Match | null): readonly (string | null)[] | null {
  if (match === null) return null;
  return Array.from({ length: match.length / 2 }, (_, group) => {
    const start = match[2 * group] ?? -1;
    return start < 0 ? null : subject.slice(start, match[2 * group + 1]);
  });
}
