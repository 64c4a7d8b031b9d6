import { querySecrets, urlPassword, urlPasswords } from '../../registries/url-password.ts';
import { finish } from '../../steps/index.ts';
import { setScalar } from '../edit/change/set-scalar.ts';
import { lineEnd } from '../edit/text/lines.ts';
import { isBlockScalar } from '../edit/tree/block-scalar.ts';
import type { Source } from '../edit/tree/source.ts';
import type { Range, TextEdit } from '../range.ts';
import type { ScalarNode } from '../yaml/node.ts';
import { secretsInLines } from './in-lines.ts';
import { knownTokens } from './known-shapes.ts';
import { linesIn } from './lines.ts';
import { privateKeys } from './private-keys.ts';
import { type FoundSecret, foundAt } from './secret.ts';

/** Finds secrets in a text whose key promises none: passwords and query secrets of URLs, private keys, tokens that can be told. */
export function secretsInScalar(source: Source, node: ScalarNode, isAddress: boolean, inFlow: boolean): FoundSecret[] {
  const { value, range } = node;
  if (privateKeys(value).length > 0) {
    return [{ ...foundAt(range, 'private-key', '', ''), emptying: emptyScalar(source, node, inFlow) }];
  }
  if (isBlockScalar(node)) return finish(secretsInLines(source.text, linesIn(source.text, range)));
  const password = isAddress ? urlPassword(value) : null;
  const ofUrls = password === null ? urlPasswords(value) : [password];
  const all = [...ofUrls, ...querySecrets(value, ofUrls.at(-1)?.to)];
  const quote = node.style === 'plain' ? 0 : 1;
  const isVerbatim = source.text.slice(range.from + quote, range.to - quote) === value;
  const passwords = isVerbatim ? all : all.filter(({ from, to }) => from < to);
  const tokens = knownTokens(value).filter((token) => !ofUrls.some(({ to }) => token.from < to));
  if (passwords.length + tokens.length === 0) return [];
  if (isVerbatim && tokens.length === 0) {
    const start = range.from + quote;
    return passwords.map(({ from, to }) => foundAt({ from: start + from, to: start + to }, 'url-password', '', ''));
  }
  const left = without(value, [...passwords, ...tokens]);
  const kind = passwords.length > 0 ? 'url-password' : 'token';
  return [{ ...foundAt(range, kind, '', ''), emptying: setScalar(source, node, left, inFlow) }];
}

/** The edit that leaves an empty text, and the comment behind a block scalar's header unless that has secrets too. */
export function emptyScalar(source: Source, node: ScalarNode, inFlow: boolean): TextEdit {
  const { from, to } = node.range;
  const header = { from, to: isBlockScalar(node) ? lineEnd(source.text, from) : from };
  if (finish(secretsInLines(source.text, linesIn(source.text, header))).length > 0) return { from, to, insert: '""' };
  return setScalar(source, node, '', inFlow);
}

function without(value: string, ranges: readonly Range[]): string {
  let left = '';
  let at = 0;
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    left += value.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return left + value.slice(at);
}
