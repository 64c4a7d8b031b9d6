import { type DocumentReading, hideSecrets, type SecretKind, secretRanges } from '../document/index.ts';
import type { ModelPath } from '../registries/path.ts';
import { urlPassword } from '../registries/url-password.ts';

/** Which secret of a document: the same in both of two documents where it is at the same place. */
export type SecretName = {
  readonly kind: SecretKind;
  /** Without the secrets that are in names. */
  readonly path: ModelPath | null;
  readonly name: string;
};

export type SecretValue = SecretName & {
  /** Equal for the same secret in two documents and for no other of one. Never leaves this folder. */
  readonly id: string;
  readonly value: string;
};

/** The secrets of a document as K3s reads them, so that other quotes are no other secret; as they are written where it does not. */
export function secretValues(reading: DocumentReading): readonly SecretValue[] {
  const seen = new Map<string, number>();
  return secretRanges(reading).map(({ kind, path, name, range }) => {
    const shown = { kind, path: path?.map(hidden) ?? null, name: hideSecrets(name) };
    const place = JSON.stringify([kind, path, name]);
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    const written = reading.text.slice(range.from, range.to);
    return { ...shown, id: JSON.stringify([place, count]), value: valueAt(reading, path) ?? written };
  });
}

function hidden(part: string | number): string | number {
  return typeof part === 'string' ? hideSecrets(part) : part;
}

function valueAt({ model, accepted }: DocumentReading, path: ModelPath | null): string | null {
  if (path === null || !accepted) return null;
  const value = path.reduce<unknown>(within, model);
  if (typeof value !== 'string') return null;
  if (path[0] !== 'mirrors') return value;
  const password = urlPassword(value);
  return password === null ? value : value.slice(password.from, password.to);
}

function within(value: unknown, part: string | number): unknown {
  if (value instanceof Map) return value.get(part);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === String(part))?.[1];
}
