import { isSecretPlace, type SecretPlace } from '../../document/index.ts';
import { readTargetRequest, type TargetRequest } from '../../node-files/index.ts';

/** A document as a link holds it: without its secrets, and with where they stood. */
export type SharedDocument = {
  readonly name: string;
  readonly text: string;
  readonly missing: readonly SecretPlace[];
  readonly target: TargetRequest | null;
};

export function formatShared({ name, text, missing, target }: SharedDocument): string {
  const places = missing.map(({ kind, path, name: key }) => ({ kind, path, name: key }));
  return JSON.stringify({ name, target, missing: places, text });
}

/** The document that a text of JSON holds; null where it holds none. */
export function parseShared(json: string): SharedDocument | null {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null) return null;
    const { name, text, missing, target }: Readonly<Record<string, unknown>> = { ...value };
    if (typeof name !== 'string' || typeof text !== 'string') return null;
    if (!Array.isArray(missing) || !missing.every(isSecretPlace)) return null;
    return { name, text, missing, target: readTargetRequest(target) };
  } catch {
    return null;
  }
}
