import { compareBytes, readableText } from '../../go/index.ts';
import type { ModelPath } from '../../registries/path.ts';
import type { LogEntry } from '../node-files.ts';

/** A warning about an endpoint that Go's URL parser refuses. `label` is the endpoint as the line's release names it. */
export function invalidEndpoint(label: string, host: string, reason: string, path: ModelPath): LogEntry {
  const text = readableText(`Ignoring invalid endpoint URL ${label} for ${host}: ${reason}`);
  return { level: 'warning', kind: 'invalid-endpoint', text, path, reason: readableText(reason) };
}

/** A warning about an endpoint that stands in the list already. */
export function duplicateEndpoint(label: string, host: string, path: ModelPath): LogEntry {
  const text = readableText(`Skipping duplicate endpoint URL ${label} for ${host}`);
  return { level: 'warning', kind: 'duplicate-endpoint', text, path, reason: null };
}

/** An error about a name that cannot be a registry's. */
export function invalidName(name: string, reason: string, path: ModelPath): LogEntry {
  const text = `ERROR Failed to generate config for registry ${name}: invalid endpoint URL ${name} for ${name}: ${reason}`;
  return { level: 'error', kind: 'invalid-name', text: readableText(text), path, reason: readableText(reason) };
}

/** Entries in byte order of their texts. */
export function sortedLog(entries: readonly LogEntry[]): readonly LogEntry[] {
  return entries.toSorted((one, other) => compareBytes(one.text, other.text));
}
