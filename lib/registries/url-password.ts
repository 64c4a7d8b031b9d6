/** A stretch of a text; `to` is exclusive. */
type Range = { readonly from: number; readonly to: number };

/**
 * The password in `scheme://user:password@host`, or in `user:password@host` without a scheme. It reaches to the last
 * `@`, beyond what Go takes for it, so that a badly written one is hidden as well; `host.name:5000/a@b` has none. Of `user:@host` it is
 * the empty range where it would stand.
 */
export function urlPassword(text: string): Range | null {
  if (!text.includes('@')) return null;
  const scheme = /^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i.exec(text)?.[0].length ?? 0;
  const at = text.lastIndexOf('@');
  const colon = text.indexOf(':', scheme);
  if (colon < 0 || colon > at) return null;
  const user = text.slice(scheme, colon);
  if (/^\[|[/?#]/.test(user)) return null;
  const isHost = /\.|^localhost$/i.test(user);
  if (isHost && /^\d*[/?#]/.test(text.slice(colon + 1))) return null;
  return { from: colon + 1, to: at };
}

const inQuery = /(?<=[?&][\w-]*(?:token|secret|passw|key|auth|sig)[\w-]*=)[^&#\s"']*/gi;

/** What a URL's query gives, from an offset on, under names that promise a secret: `?token=`, `&api_key=`. */
export function querySecrets(text: string, after = 0): Range[] {
  if (!text.includes('=')) return [];
  return [...text.matchAll(inQuery)]
    .map(({ 0: { length }, index }) => ({ from: index, to: index + length }))
    .filter(({ from }) => from >= after);
}

/** The password of an address, and the secrets of its query. */
export function addressSecrets(text: string): Range[] {
  const password = urlPassword(text);
  return [password ?? [], querySecrets(text, password?.to)].flat();
}

/** A text as a message may show it: without the password and the query's secrets of a URL that it is. */
export function hideUrlPassword(text: string): string {
  return hidden(text, addressSecrets(text));
}

/** The path of a file below certs.d, which has a registry's name in it, without the password in that name. */
export function hidePathPassword(path: string): string {
  return path.replace(/(?<=certs\.d\/).*/s, (name) => hideUrlPassword(name));
}

const longest = 2000;

/** The passwords of all URLs in a line of prose. */
export function urlPasswords(line: string): Range[] {
  if (!line.includes('@')) return [];
  const starts = [...line.matchAll(/[a-z][a-z\d+.-]*:\/\/|(?<![:\w])\/\//gi)].map(({ index }) => index);
  return starts.flatMap((from, index) => {
    const found = passwordFrom(line, from, [
      ...starts.slice(index + 1, index + 3),
      Math.min(from + longest, line.length),
    ]);
    return found === null || startsWithPort(line.slice(found.from)) ? [] : [found];
  });
}

/** A line of prose as it may be shown: without the passwords of the URLs in it. */
export function hideUrlPasswords(line: string): string {
  return hidden(line, urlPasswords(line));
}

function hidden(text: string, ranges: readonly Range[]): string {
  return ranges.reduceRight((shown, { from, to }) => `${shown.slice(0, from)}•••${shown.slice(to)}`, text);
}

/** A URL ends where the next one begins, unless that belongs to its password. */
function passwordFrom(line: string, from: number, ends: readonly number[]): Range | null {
  for (const end of ends) {
    const found = urlPassword(line.slice(from, end));
    const user = found === null ? ' ' : line.slice(from, from + found.from);
    if (found !== null && !/\s/.test(user)) return { from: from + found.from, to: from + found.to };
  }
  return null;
}

/** In prose an `@` further on need not belong to the URL: `http://host:80 or ask me@example.com`. */
function startsWithPort(text: string): boolean {
  return /^\d+(?:\s|$)/.test(text);
}
