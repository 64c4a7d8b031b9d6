import { type ModelPath, pathKey } from '../../registries/path.ts';
import type { DocumentReading } from '../reading.ts';
import { emptySecrets } from './find-secrets.ts';
import type { Secret } from './secret.ts';

/** What is kept beside a text without its secrets, to tell later which of them are still missing. */
export type SecretPlace = Pick<Secret, 'kind' | 'path' | 'name'>;

/**
 * Which of the secrets that were taken out of a text are still empty in what became of it, with where they stand now.
 * Those that were entered again, or went with their entry, are not among them. A secret is known by its place in the
 * model, or by its key where it has none or its entry has another name; one without either is told no more.
 */
export function missingSecrets(reading: DocumentReading, taken: readonly SecretPlace[]): readonly Secret[] {
  if (taken.length === 0) return [];
  const left = new Set<Secret>(emptySecrets(reading));
  const byPlace = Map.groupBy(left, ({ path }) => path && placeKey(path));
  const byName = Map.groupBy(left, nameKey);
  const missing: Secret[] = [];
  const takeFirst = (candidates: Secret[] | undefined) => {
    while (candidates !== undefined && candidates.length > 0) {
      const found = candidates.shift();
      if (found === undefined || !left.delete(found)) continue;
      missing.push(found);
      return;
    }
  };
  const { there = [], moved = [] } = Object.groupBy(taken, (place) => (isThere(reading, place) ? 'there' : 'moved'));
  for (const { path } of there) takeFirst(path === null ? undefined : byPlace.get(placeKey(path)));
  for (const place of moved)
    if (place.name !== '' || place.kind === 'url-password') takeFirst(byName.get(nameKey(place)));
  return missing.sort((a, b) => a.range.from - b.range.from);
}

function isThere({ places, model }: DocumentReading, { path }: SecretPlace): boolean {
  if (path === null) return false;
  return isEndpoint(path) ? (model.mirrors?.has(String(path[1])) ?? false) : places.of(path) !== null;
}

/** Endpoints change places in their list. */
function placeKey(path: ModelPath): string {
  return pathKey(isEndpoint(path) ? path.slice(0, 3) : path);
}

function nameKey({ kind, name }: SecretPlace): string {
  return `${kind} ${name}`;
}

function isEndpoint(path: ModelPath): boolean {
  return path[0] === 'mirrors' && path[2] === 'endpoint';
}
