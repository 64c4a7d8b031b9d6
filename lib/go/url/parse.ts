import { quote } from '../quote.ts';
import { type Parsed, parsed, refused } from '../result.ts';
import { parseAuthority } from './authority.ts';
import { escapePart, unescapePart } from './escape.ts';
import { plainUrl } from './plain-url.ts';
import { emptyUrl, type GoUrl } from './url.ts';

type Draft = { -readonly [Field in keyof GoUrl]: GoUrl[Field] };

/**
 * Go's `url.Parse`. A refusal reads as Go's does, for example `parse "https://a b": invalid character " " in host name`; the URL
 * it quotes has lost its fragment, unless the fragment itself is at fault. With `strictColons` the host of an http URL ends at its
 * first colon, as it does from Go 1.26 on.
 */
export function parseUrl(text: string, strictColons = false): Parsed<GoUrl> {
  const plain = plainUrl(text);
  if (plain !== null) return parsed({ ...emptyUrl, ...plain });
  const hash = text.indexOf('#');
  const withoutFragment = hash < 0 ? text : text.slice(0, hash);
  const url = parseWithoutFragment(withoutFragment, strictColons);
  if (!url.ok) return refused(`parse ${quote(withoutFragment)}: ${url.reason}`);
  if (hash < 0 || hash === text.length - 1) return url;
  const escaped = text.slice(hash + 1);
  const fragment = unescapePart(escaped, 'fragment');
  if (!fragment.ok) return refused(`parse ${quote(text)}: ${fragment.reason}`);
  const usual = escapePart(fragment.value, 'fragment') === escaped;
  return parsed({ ...url.value, fragment: fragment.value, rawFragment: usual ? '' : escaped });
}

function parseWithoutFragment(text: string, strictColons: boolean): Parsed<GoUrl> {
  if (/[\x00-\x1f\x7f]/.test(text)) return refused('net/url: invalid control character in URL');
  if (text === '*') return parsed({ ...emptyUrl, path: '*' });
  if (text.startsWith(':')) return refused('missing protocol scheme');
  const written = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1];
  const scheme = (written ?? '').toLowerCase();
  const isStrict = strictColons && /^https?$/.test(scheme);
  return parseRest(scheme, written === undefined ? text : text.slice(written.length + 1), isStrict);
}

function parseRest(scheme: string, text: string, strictColons: boolean): Parsed<GoUrl> {
  const { rest, rawQuery, forceQuery } = cutQuery(text);
  const url: Draft = { ...emptyUrl, scheme, rawQuery, forceQuery };
  if (!rest.startsWith('/')) {
    if (scheme === '' && /^[^/]*:/.test(rest)) return refused('first path segment in URL cannot contain colon');
    if (scheme === '') return setPath(url, rest);
    url.opaque = rest;
    return parsed(url);
  }
  if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///'))) {
    url.omitHost = scheme !== '';
    return setPath(url, rest);
  }
  const slash = rest.indexOf('/', 2);
  const authority = parseAuthority(slash < 0 ? rest.slice(2) : rest.slice(2, slash), strictColons);
  if (!authority.ok) return authority;
  url.user = authority.value.user;
  url.host = authority.value.host;
  return setPath(url, slash < 0 ? '' : rest.slice(slash));
}

function cutQuery(text: string): { rest: string; rawQuery: string; forceQuery: boolean } {
  const mark = text.indexOf('?');
  if (mark < 0) return { rest: text, rawQuery: '', forceQuery: false };
  return { rest: text.slice(0, mark), rawQuery: text.slice(mark + 1), forceQuery: mark === text.length - 1 };
}

function setPath(url: Draft, escaped: string): Parsed<GoUrl> {
  const path = unescapePart(escaped, 'path');
  if (!path.ok) return path;
  url.path = path.value;
  url.rawPath = escapePart(path.value, 'path') === escaped ? '' : escaped;
  return parsed(url);
}
