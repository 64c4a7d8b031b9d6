import type { Diagnostic } from '../../diagnostic.ts';
import { nothing } from '../rule.ts';
import type { Site } from '../site.ts';

/** Keys under `auth` for a token, which may be meant as a password or as an identity token: K3s knows none of them. */
export function isTokenKey(section: string, name: string): boolean {
  return section === 'auth' && tokens.has(name.toLowerCase().replaceAll(/[_\-\s]/g, ''));
}

const tokens = new Set(['token', 'accesstoken', 'apitoken', 'apikey', 'bearertoken', 'registrytoken']);

/** A token that K3s drops without a word. */
export function authToken(site: Site): Iterable<Diagnostic> {
  return site.shape.section === 'auth' ? authTokens(site) : nothing;
}

function* authTokens({ shape: { section }, entries }: Site): Generator<Diagnostic> {
  for (const { merge, name, pair } of entries) {
    if (merge || name === null || !isTokenKey(section, name)) continue;
    const values = { kind: 'token_key', name };
    yield { rule: 'auth-unusable', severity: 'error', range: pair.key.range, values, fix: null };
  }
}
