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
  const left = new Set(emptySecrets(reading));
  const missing: Secret[] = [];
  const take = (found: Secret | undefined) => {
    if (found === undefined || !left.delete(found)) return;
    missing.push(found);
  };
  const [atPlace, moved] = [
    taken.filter((place) => isThere(reading, place)),
    taken.filter((place) => !isThere(reading, place)),
  ];
  for (const place of atPlace) take([...left].find((empty) => isSamePlace(empty.path, place.path)));
  for (const { kind, name } of moved) {
    if (name !== '' || kind === 'url-password')
      take([...left].find((empty) => empty.kind === kind && empty.name === name));
  }
  return missing.sort((a, b) => a.range.from - b.range.from);
}

function isThere({ places, model }: DocumentReading, { path }: SecretPlace): boolean {
  if (path === null) return false;
  return isEndpoint(path) ? (model.mirrors?.has(String(path[1])) ?? false) : places.of(path) !== null;
}

/** Endpoints change places in their list. */
function isSamePlace(one: ModelPath | null, other: ModelPath | null): boolean {
  if (one === null || other === null) return false;
  return isEndpoint(one) && isEndpoint(other) ? one[1] === other[1] : pathKey(one) === pathKey(other);
}

function isEndpoint(path: ModelPath): boolean {
  return path[0] === 'mirrors' && path[2] === 'endpoint';
}
