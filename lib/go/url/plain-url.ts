/** A URL of a host and a path with nothing in them to decode, to refuse or to escape, as nearly all addresses are. */
export type PlainUrl = { readonly scheme: string; readonly host: string; readonly path: string };

const plain = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/[A-Za-z0-9.-]+(?::[0-9]+)?(?:\/[A-Za-z0-9._~/-]*)?$/;

/** The parts of a plain URL as `parseUrl` gives them too; null for any other text. */
export function plainUrl(text: string): PlainUrl | null {
  if (!plain.test(text)) return null;
  const hostAt = text.indexOf('//') + 2;
  const slash = text.indexOf('/', hostAt);
  const pathAt = slash < 0 ? text.length : slash;
  const scheme = hostAt === 2 ? '' : text.slice(0, hostAt - 3).toLowerCase();
  return { scheme, host: text.slice(hostAt, pathAt), path: text.slice(pathAt) };
}

/** What `formatUrl` makes of a plain URL with a scheme. */
export function formatPlainUrl({ scheme, host, path }: PlainUrl): string {
  return `${scheme}://${host}${path}`;
}
