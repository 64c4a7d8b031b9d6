import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { atRest } from '@/components/slices/at-rest.ts';
// Straight from their files, which the page's first script need not hold.
import type { DocumentReading, UnreadReason } from '@/lib/document/index.ts';
import type { Range } from '@/lib/document/range.ts';
import { sharedText } from '@/lib/document/shared-text.ts';
import { findingUnread } from '@/lib/document/unread.ts';
import type { UnusedReason } from '@/lib/node-files/index.ts';
import { createUnusedFinder, type Unused } from '@/lib/node-files/unused.ts';
import { pathKey } from '@/lib/registries/path.ts';
import { part, type Steps } from '@/lib/steps/index.ts';

/** A stretch of the text that reaches no file. */
export type UnusedStretch = { readonly range: Range; readonly reason: UnusedReason | UnreadReason };

/** What of a reading of the document reaches no file; the reading may be a little older than the text on the page. */
export type UnusedParts = {
  readonly of: DocumentReading;
  /** Why, by the path in the model as a key. */
  readonly reasons: ReadonlyMap<string, UnusedReason>;
  /** In the order of the text, none within another. */
  readonly stretches: readonly UnusedStretch[];
};

const feeds = new WeakMap<EditorStore, StoreApi<UnusedParts>>();

/** What of an editor's document reaches no file, found anew after each change once the typing rests. */
export function unusedIn(editor: EditorStore): StoreApi<UnusedParts> {
  const known = feeds.get(editor);
  if (known) return known;
  const feed = createStore<UnusedParts>()(() => ({ of: editor.getState().reading, reasons: new Map(), stretches: [] }));
  feeds.set(editor, feed);
  const findingUnused = createUnusedFinder();
  const { now, later } = atRest(
    () => finding(editor.getState(), findingUnused),
    (parts) => feed.setState(parts, true),
  );
  now();
  editor.subscribe((state, before) => {
    if (state.reading !== before.reading || state.nodeFiles !== before.nodeFiles) later();
  });
  return feed;
}

function* finding(
  { reading, accepted, nodeFiles, target }: EditorState,
  findingUnused: ReturnType<typeof createUnusedFinder>,
): Steps<UnusedParts> {
  const parts = yield* part(findingUnused(accepted.model, nodeFiles, target), 0, 0.5);
  const reasons = new Map(parts.map(({ path, reason }) => [pathKey(path), reason]));
  // A text that K3s refuses writes nothing at all.
  if (!reading.accepted) return { of: reading, reasons, stretches: [] };
  const unread = yield* part(findingUnread(reading), 0.5, 1);
  return { of: reading, reasons, stretches: apart([...stretchesOf(reading, parts), ...unread]) };
}

function stretchesOf(reading: DocumentReading, parts: readonly Unused[]): readonly UnusedStretch[] {
  if (parts.length === 0) return [];
  const isShared = sharedText(reading);
  return parts.flatMap(({ path, reason }) => {
    const range = reading.places.of(path)?.entry;
    // What is shared is told in the form, one by one: it may be of use elsewhere.
    return range === undefined || isShared(range) ? [] : [{ range, reason }];
  });
}

function apart(stretches: readonly UnusedStretch[]): readonly UnusedStretch[] {
  const found: UnusedStretch[] = [];
  for (const next of stretches.toSorted((one, other) => one.range.from - other.range.from)) {
    if (next.range.from >= (found.at(-1)?.range.to ?? 0)) found.push(next);
  }
  return found;
}
