import type { DocumentEntry } from '@/components/documents/document-entry.ts';

type Entries = readonly DocumentEntry[];

/** The documents that are new, or of which something changed besides their text. */
export function changedEntries(now: Entries, before: Entries): Entries {
  if (now === before) return [];
  const known = new Map(before.map((entry) => [entry.id, entry]));
  return now.filter((entry) => {
    const old = known.get(entry.id);
    return !old || old.name !== entry.name || old.missing !== entry.missing || old.startedEmpty !== entry.startedEmpty;
  });
}

export function closedEntries(now: Entries, before: Entries): Entries {
  if (now === before) return [];
  const left = new Set(now.map(({ id }) => id));
  return before.filter(({ id }) => !left.has(id));
}
