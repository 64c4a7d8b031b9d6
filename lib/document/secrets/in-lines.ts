import { urlPassword, urlPasswords } from '../../registries/url-password.ts';
import type { Steps } from '../../steps/index.ts';
import type { Range } from '../range.ts';
import { keyedValue } from './keyed-value.ts';
import { kindOfKey } from './kind-of-key.ts';
import { knownTokens, secretsInProse } from './known-shapes.ts';
import type { ScannedLine } from './lines.ts';
import { type FoundSecret, foundAt } from './secret.ts';

/** A key, quoted or not, with its `:` or `=`; also 密码： and `password (old):`. */
const anyKey = /(["']?)(?<![A-Za-z\d_])([\p{L}_][\p{L}\p{N}_ -]{0,60}?)\1\s*(?:\([^()]{0,40}\)\s*)?(?::=|[:=：])\s*/gu;
const explicitKey = /^\?\s+["']?([\p{L}_][\p{L}\p{N}_ -]{0,60}?)["']?$/u;

/**
 * Finds secrets in comments and in text that does not parse, line by line: by their keys, up to the closing quote or
 * else to the end of the line, with the deeper lines below; by their looks; and in URLs. Rather too much than too little.
 */
export function* secretsInLines(text: string, lines: readonly ScannedLine[]): Steps<FoundSecret[]> {
  const found: FoundSecret[] = [];
  for (const [at, line] of lines.entries()) {
    found.push(...keyedSecrets(text, lines, line, at), ...unkeyedSecrets(text, line));
    yield at / lines.length;
  }
  return found;
}

/** Whether a secret or the key of one stands in a comment, whatever stands around it. */
export function promisesSecret(text: string, { from, to }: Range): boolean {
  const content = text.slice(from, to);
  if (kindOfKey(explicitKey.exec(content)?.[1] ?? '') !== null) return true;
  for (const { 2: name = '' } of content.matchAll(anyKey)) if (kindOfKey(name) !== null) return true;
  return unkeyedSecrets(text, { from, to, column: 0, isComment: true }).length > 0;
}

function unkeyedSecrets(text: string, line: ScannedLine): FoundSecret[] {
  const content = text.slice(line.from, line.to);
  const at = ({ from, to }: Range) => ({ from: line.from + from, to: line.from + to });
  const tokens = [...knownTokens(content), ...secretsInProse(content)];
  return [
    ...tokens.map((range) => foundAt(at(range), 'token', '', '""')),
    ...urlPasswords(content).map((range) => foundAt(at(range), 'url-password', '', '')),
    ...(line.isComment ? [] : bareLogins(content)).map((range) => foundAt(at(range), 'url-password', '', '')),
  ];
}

/** The passwords of addresses without a scheme, which in prose would be anything with an `@` behind a colon. */
function bareLogins(content: string): Range[] {
  if (!content.includes('@')) return [];
  return [...content.matchAll(/(?<![^\s"'[{,])[^\s"'[{,][^\s"']*/g)].flatMap(({ 0: word, index }) => {
    const password = word.includes('//') ? null : urlPassword(word);
    if (password === null || password.from === password.to) return [];
    return [{ from: index + password.from, to: index + password.to }];
  });
}

function keyedSecrets(text: string, lines: readonly ScannedLine[], line: ScannedLine, at: number): FoundSecret[] {
  const content = text.slice(line.from, line.to);
  const found: FoundSecret[] = [];
  let next = 0;
  for (const match of content.matchAll(anyKey)) {
    const name = match[2] ?? '';
    const kind = kindOfKey(name);
    if (kind === null || match.index < next) continue;
    const start = line.from + match.index + match[0].length;
    const range = keyedValue({ text, lines, at, line, start }, kind);
    if (range === null) continue;
    found.push(foundAt(range, kind, name, '""'));
    next = range.to - line.from;
  }
  const name = explicitKey.exec(content)?.[1] ?? '';
  const kind = kindOfKey(name);
  const value = lines[at + 1];
  if (kind === null || value === undefined || text[value.from] !== ':') return found;
  const range = keyedValue({ text, lines, at: at + 1, line: value, start: valueStart(text, value) }, kind);
  return range === null ? found : [...found, foundAt(range, kind, name, '""')];
}

/** Behind the `:` of an explicit key's value. */
function valueStart(text: string, { from, to }: ScannedLine): number {
  return from + 1 + (/^\s*/.exec(text.slice(from + 1, to))?.[0].length ?? 0);
}
