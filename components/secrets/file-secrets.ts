import type { Range } from '@/lib/document/range.ts';
import type { NodeFile, Sources } from '@/lib/node-files/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';

/** A secret in a node file, and the part of the model that it came from. */
export type FileSecret = { readonly from: number; readonly to: number; readonly path: ModelPath };

const secretFields: ReadonlySet<unknown> = new Set(['password', 'auth', 'identity_token']);

/** `scheme://user:password@`; Go lets no blank into it. */
const login = /:\/\/[^/:@\s"]*:(\S*)@/g;

const known = new WeakMap<NodeFile, readonly FileSecret[]>();

/** The secrets that a node file holds, in order: credentials, and the passwords in the addresses of endpoints. */
export function fileSecrets(file: NodeFile): readonly FileSecret[] {
  const before = known.get(file);
  if (before) return before;
  const found = find(file);
  known.set(file, found);
  return found;
}

function find({ text, sources }: NodeFile): readonly FileSecret[] {
  const found: FileSecret[] = [];
  let from = 0;
  for (const paths of sources) {
    const lineFeed = text.indexOf('\n', from);
    const to = lineFeed < 0 ? text.length : lineFeed;
    const credential = credentialIn(text.slice(from, to), from, paths);
    if (credential) found.push(credential);
    else if (paths.length > 0) found.push(...loginsIn(text, { from, to }, paths, found));
    from = to + 1;
  }
  return found;
}

function credentialIn(line: string, start: number, sources: Sources): FileSecret | null {
  const path = sources.find((source) => source[2] === 'auth' && secretFields.has(source[3]));
  const from = line.indexOf('"') + 1;
  const to = line.lastIndexOf('"');
  return path && from > 0 && from < to ? { from: start + from, to: start + to, path } : null;
}

function loginsIn(text: string, place: Range, sources: Sources, above: readonly FileSecret[]): readonly FileSecret[] {
  const line = text.slice(place.from, place.to);
  if (!line.includes('@')) return [];
  const endpoints = sources.filter((path) => path[2] === 'endpoint');
  const addresses = [...line.matchAll(/:\/\//g)].map(({ index }) => index);
  return [...line.matchAll(login)].flatMap(({ 0: all, 1: password = '', index }) => {
    const to = place.from + index + all.length - 1;
    const from = to - password.length;
    // The lines before hosts.toml have all endpoints of a mirror in one line; a table of rewrites repeats the address.
    const endpoint = endpoints[endpoints.length === addresses.length ? addresses.indexOf(index) : 0];
    const before = above.find((secret) => text.slice(secret.from, secret.to) === password);
    const path = endpoint ?? before?.path ?? sources[0];
    return password === '' || path === undefined ? [] : [{ from, to, path }];
  });
}
