import type { SecretPlace } from './missing-secrets.ts';

const kinds: readonly unknown[] = [
  'password',
  'token',
  'auth',
  'private-key',
  'secret',
  'url-password',
] satisfies readonly SecretPlace['kind'][];

/** Whether something that was written down as JSON tells where a secret was. */
export function isSecretPlace(value: unknown): value is SecretPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, path, name }: { kind?: unknown; path?: unknown; name?: unknown } = value;
  return kinds.includes(kind) && (path === null || isPath(path)) && typeof name === 'string';
}

function isPath(value: unknown): boolean {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}
