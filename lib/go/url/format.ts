import { escapePart, isValidEscape, unescapePart } from './escape.ts';
import type { GoUrl, UserInfo } from './url.ts';

/** Go's `URL.String`. */
export function formatUrl(url: GoUrl): string {
  const scheme = url.scheme === '' ? '' : `${url.scheme}:`;
  const fragment = url.fragment === '' ? '' : `#${escapedSpelling(url.fragment, url.rawFragment, 'fragment')}`;
  const query = url.forceQuery || url.rawQuery !== '' ? `?${url.rawQuery}` : '';
  if (url.opaque !== '') return scheme + url.opaque + query + fragment;
  return scheme + authorityAndPath(url) + query + fragment;
}

function authorityAndPath(url: GoUrl): string {
  const path = escapedSpelling(url.path, url.rawPath, 'path');
  const authority = formatAuthority(url);
  if (path !== '' && !path.startsWith('/') && url.host !== '') return `${authority}/${path}`;
  // RFC 3986 §4.2: a first segment with a colon would read as a scheme.
  if (authority === '' && url.scheme === '' && /^[^/]*:/.test(path)) return `./${path}`;
  return authority + path;
}

function formatAuthority(url: GoUrl): string {
  if (url.scheme === '' && url.host === '' && url.user === null) return '';
  if (url.host === '' && url.user === null && (url.omitHost || url.path === '')) return '';
  const user = url.user === null ? '' : `${formatUser(url.user)}@`;
  return `//${user}${escapePart(url.host, 'host')}`;
}

function formatUser({ username, password }: UserInfo): string {
  const escaped = escapePart(username, 'user');
  return password === null ? escaped : `${escaped}:${escapePart(password, 'user')}`;
}

/** The spelling that the URL was written with, as long as it still says the same. */
function escapedSpelling(text: string, written: string, part: 'path' | 'fragment'): string {
  if (written !== '' && isValidEscape(written, part)) {
    const meant = unescapePart(written, part);
    if (meant.ok && meant.value === text) return written;
  }
  return part === 'path' && text === '*' ? text : escapePart(text, part);
}
