import { unicodeClassName } from './unicode-class.ts';

/** A pattern that means to the engine what the one as written means to Go. */
export type Spelling = {
  readonly pattern: string;
  /** By number; the whole match and groups without a name have an empty one. */
  readonly groupNames: readonly string[];
  /** A piece of `pattern`, as the engine quotes it in an error, in the words of the pattern as written. */
  asWritten(piece: string): string;
};

type Token = { readonly written: string; readonly spelled: string };
type Parts = Readonly<Record<string, string | undefined>>;

const unicodeClass = String.raw`(?<class>\\[pP]\{\^?)(?<long>[A-Za-z_ -]*)\}|(?<letter>\\[pP])(?<short>[a-z])`;
const outsideClass = new RegExp(
  String.raw`\\Q[^]*?(?:\\E|$)|${unicodeClass}|\\[^]|\(\?P?<(?<name>\w+)>|(?<cut>\(\?P?<$)|(?<group>\((?!\?))|(?<open>\[\^?\]?)|[^]`,
  'y',
);
const namedClass = String.raw`(?<strange>\[:\][^]*?:\])|\[:[^]*?:\]|(?<bracket>\[(?=:\]))`;
const insideClass = new RegExp(String.raw`${unicodeClass}|\\[^]|${namedClass}|(?<close>\])|[^]`, 'y');

/**
 * Spells a pattern for the engine. Go takes one name for several groups, and class names in any case and at full length;
 * the engine does neither, so here the later groups get names of their own, and classes their short ones. The colon of `[:]` may
 * end a class's name to the engine, and not to Go; and a group's name that ends before it began is a strange group to Go.
 */
export function spellForEngine(written: string): Spelling {
  const tokens: Token[] = [];
  const freeName = '_'.repeat(written.length);
  const groupNames = [''];
  let syntax = outsideClass;
  for (let at = 0; at < written.length; ) {
    syntax.lastIndex = at;
    const [token = '', parts = {}] = matchOf(syntax, written);
    tokens.push({ written: token, spelled: spell(token, parts, groupNames, freeName) });
    if (parts.name !== undefined || parts.group !== undefined) groupNames.push(parts.name ?? '');
    if (parts.open !== undefined) syntax = insideClass;
    if (parts.close !== undefined) syntax = outsideClass;
    at += token.length;
  }
  const pattern = tokens.map(({ spelled }) => spelled).join('');
  return { pattern, groupNames, asWritten: (piece) => asWritten(tokens, pattern, piece) };
}

function matchOf(syntax: RegExp, text: string): readonly [string, Parts] {
  const found = syntax.exec(text);
  // Only a backslash at the very end is no token.
  return found === null ? ['\\', {}] : [found[0], found.groups ?? {}];
}

function spell(token: string, parts: Parts, taken: readonly string[], freeName: string): string {
  if (parts.class !== undefined) return `${parts.class}${unicodeClassName(parts.long ?? '')}}`;
  if (parts.letter !== undefined) return parts.letter + unicodeClassName(parts.short ?? '');
  if (parts.strange !== undefined) return '[:?:]';
  if (parts.bracket !== undefined) return '\\[';
  if (parts.cut !== undefined) return `${token.slice(0, -1)}=`;
  return parts.name !== undefined && taken.includes(parts.name) ? `(?<${freeName}${taken.length}>` : token;
}

function asWritten(tokens: readonly Token[], pattern: string, piece: string): string {
  const start = pattern.endsWith(piece) ? pattern.length - piece.length : pattern.indexOf(piece);
  let at = 0;
  let text = '';
  for (const { written, spelled } of tokens) {
    const from = Math.max(start - at, 0);
    const to = Math.max(start + piece.length - at, 0);
    const same = spelled.slice(from, to) === written.slice(from, to);
    if (from < to && from < spelled.length) text += same ? written.slice(from, to) : written;
    at += spelled.length;
  }
  return text;
}
