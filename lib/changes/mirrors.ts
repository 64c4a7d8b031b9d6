import type { Mirror } from '../registries/model.ts';
import type { Change } from './change.ts';
import { emptyPart } from './empty-parts.ts';
import { endpointChanges } from './endpoints.ts';
import { type EntryChange, entryChanges } from './entries.ts';
import { change } from './shown.ts';

type Mirrors = ReadonlyMap<string, Mirror> | null;

export function mirrorChanges(before: Mirrors, after: Mirrors): readonly Change[] {
  return [...emptyPart(['mirrors'], before, after), ...entryChanges(before, after).flatMap(changesOf)];
}

function changesOf(entry: EntryChange<Mirror>): readonly Change[] {
  const mirror = entry.name;
  const path = ['mirrors', mirror];
  switch (entry.kind) {
    case 'added':
      return [change('mirror-added', path, { mirror, ...firstOf(entry.after) })];
    case 'removed':
      return [change('mirror-removed', path, { mirror, ...firstOf(entry.before) })];
    case 'renamed':
      return [change('mirror-renamed', ['mirrors', entry.to], { mirror, to: entry.to })];
    case 'changed':
      return [
        ...emptyPart([...path, 'endpoint'], entry.before.endpoint, entry.after.endpoint),
        ...endpointChanges(mirror, entry.before.endpoint ?? [], entry.after.endpoint ?? []),
        ...emptyPart([...path, 'rewrite'], entry.before.rewrite, entry.after.rewrite),
        ...rewriteChanges(mirror, entry.before.rewrite, entry.after.rewrite),
      ];
  }
}

function firstOf({ endpoint }: Mirror): { readonly endpoint: string; readonly count: number } {
  return { endpoint: endpoint?.[0] ?? '', count: endpoint?.length ?? 0 };
}

function rewriteChanges(mirror: string, before: Mirror['rewrite'], after: Mirror['rewrite']): readonly Change[] {
  const patterns = new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])]);
  return [...patterns].flatMap((pattern): Change[] => {
    const path = ['mirrors', mirror, 'rewrite', pattern];
    const [from, to] = [before?.get(pattern), after?.get(pattern)];
    if (from === to) return [];
    if (from === undefined) return [change('rewrite-added', path, { mirror, pattern, to: to ?? '' })];
    if (to === undefined) return [change('rewrite-removed', path, { mirror, pattern, from })];
    return [change('rewrite-changed', path, { mirror, pattern, from, to })];
  });
}
