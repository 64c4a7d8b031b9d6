import type { Registries } from '../registries/model.ts';
import type { ModelPath } from '../registries/path.ts';
import { addressSecrets, urlPassword } from '../registries/url-password.ts';
import type { NodeFile, Sources } from './node-files.ts';

/** What to hide in a node file: what is between the quotes, of an address the password alone. */
export type NodeFileSecret = { readonly from: number; readonly to: number; readonly path: ModelPath | null };

type Line = { readonly text: string; readonly from: number; readonly sources: Sources };

const credential = /^\s*(?:password|auth|identity_?token)\s*=\s*"?/;
/** What may stand between two quoted names or values of a line. */
const between = { '"': /"(?:, |(?:\.\w+)+\.)"/g, "'": /'(?:\.\w+)+\.'/g };
/** A rewrite: its texts are no addresses. */
const rewrite = /^\s*"/;
/** Shorter ones would be found all over a file. */
const shortestValue = 6;

/**
 * The secrets of a node file in their order: the values of `password`, `auth` and `identitytoken`, and passwords and query secrets in
 * addresses, which hosts.toml has in its tables and older lines as they were written. A password that an endpoint or a
 * name has is found by its value as well, wherever it comes to stand.
 */
export function secretsInNodeFile(file: NodeFile, model: Registries): readonly NodeFileSecret[] {
  const lines = linesOf(file);
  const placed = lines.flatMap((line) => credentialIn(line) ?? passwordsIn(line, model));
  const values = passwordsOf(model).flatMap((password) => occurrencesIn(file.text, password));
  const found: NodeFileSecret[] = [];
  for (const secret of [...placed, ...values].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = found.at(-1);
    if (last === undefined || secret.from >= last.to) found.push(secret);
    else if (secret.to > last.to) found[found.length - 1] = { ...last, to: secret.to };
  }
  return ownedByEndpoints(file.text, found);
}

/** A table of rewrites repeats its endpoint's address: the password in it is the endpoint's, too. */
function ownedByEndpoints(text: string, secrets: readonly NodeFileSecret[]): readonly NodeFileSecret[] {
  const owners = new Map<string, ModelPath>();
  return secrets.map((secret) => {
    const value = text.slice(secret.from, secret.to);
    if (secret.path?.[2] !== 'endpoint') return { ...secret, path: owners.get(value) ?? secret.path };
    if (!owners.has(value)) owners.set(value, secret.path);
    return secret;
  });
}

function linesOf({ text, sources }: NodeFile): Line[] {
  let from = 0;
  return text.split('\n').map((line, at) => {
    const start = from;
    from += line.length + 1;
    return { text: line, from: start, sources: sources[at] ?? [] };
  });
}

function credentialIn({ text, from, sources }: Line): NodeFileSecret[] | null {
  const start = credential.exec(text)?.[0].length;
  if (start === undefined) return null;
  const end = text.trimEnd().replace(/"$/, '').length;
  const path = sources.find((source) => source[2] === 'auth' && source.length === 4) ?? null;
  return start < end ? [{ from: from + start, to: from + end, path }] : [];
}

function passwordsIn({ text, from, sources }: Line, model: Registries): NodeFileSecret[] {
  if (!/[@?]/.test(text) || rewrite.test(text)) return [];
  const endpoints = sources.filter((path) => path[2] === 'endpoint');
  const inDoubleQuotes = quotedParts(text, '"');
  const parts = inDoubleQuotes.some(({ from, to }) => /[@?]/.test(text.slice(from, to)))
    ? inDoubleQuotes
    : quotedParts(text, "'");
  return parts.flatMap((part, at) => {
    return addressSecrets(text.slice(part.from, part.to)).flatMap((range) => {
      if (range.from === range.to) return [];
      const place = { from: part.from + range.from, to: part.from + range.to };
      const secret = text.slice(place.from, place.to);
      const same = endpoints.find((path) => secretsAt(model, path).includes(secret));
      const named = sources.find(([, name]) => String(name).includes(secret))?.slice(0, 2);
      const path = same ?? endpoints[endpoints.length === parts.length ? at : 0] ?? named ?? sources[0] ?? null;
      return [{ from: from + place.from, to: from + place.to, path }];
    });
  });
}

/** What stands between quotes on a line. A quote within a name is not escaped, so that the outermost ones count. */
function quotedParts(line: string, quote: '"' | "'"): { from: number; to: number }[] {
  const first = line.indexOf(quote) + 1;
  const last = line.lastIndexOf(quote);
  if (first > last) return [];
  const parts: { from: number; to: number }[] = [];
  let from = first;
  for (const { 0: gap, index } of line.slice(0, last).matchAll(between[quote])) {
    if (index >= from) parts.push({ from, to: index });
    from = index + gap.length;
  }
  return [...parts, { from, to: last }];
}

type Password = { readonly value: string; readonly path: ModelPath };

const known = new WeakMap<Registries, readonly Password[]>();

/** The passwords of a model's addresses, sought once for all of its files. */
function passwordsOf(model: Registries): readonly Password[] {
  const passwords = known.get(model) ?? [...endpointPasswords(model), ...namePasswords(model)];
  known.set(model, passwords);
  return passwords;
}

function endpointPasswords({ mirrors }: Registries): Password[] {
  const passwords: Password[] = [];
  mirrors?.forEach(({ endpoint }, name) => {
    endpoint?.forEach((address, at) => {
      const value = passwordIn(address) ?? '';
      if (value.length >= shortestValue) passwords.push({ value, path: ['mirrors', name, 'endpoint', at] });
    });
  });
  return passwords;
}

function namePasswords({ mirrors, configs }: Registries): Password[] {
  return [...passwordsInNames('mirrors', mirrors), ...passwordsInNames('configs', configs)];
}

function passwordsInNames(section: string, entries: ReadonlyMap<string, unknown> | null): Password[] {
  const passwords: Password[] = [];
  for (const name of entries?.keys() ?? []) {
    const value = passwordIn(name) ?? '';
    if (value.length >= shortestValue) passwords.push({ value, path: [section, name] });
  }
  return passwords;
}

function secretsAt({ mirrors }: Registries, [, name, , at]: ModelPath): string[] {
  const address = mirrors?.get(String(name))?.endpoint?.[Number(at)] ?? '';
  return addressSecrets(address).map(({ from, to }) => address.slice(from, to));
}

function passwordIn(address: string): string | null {
  const range = urlPassword(address);
  return range === null ? null : address.slice(range.from, range.to);
}

function occurrencesIn(text: string, { value, path }: Password): NodeFileSecret[] {
  const found: NodeFileSecret[] = [];
  for (let from = text.indexOf(value); from >= 0; from = text.indexOf(value, from + value.length)) {
    found.push({ from, to: from + value.length, path });
  }
  return found;
}
