import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Registries } from '../../registries/model.ts';
import type { FormAction } from '../edit/action.ts';
import { editDocument } from '../edit/edit-document.ts';
import { applyToModel, comparable } from '../edit/testing/apply-to-model.ts';
import { type Choice, choices, chooseAction } from '../edit/testing/random-action.ts';
import { randomDocuments } from '../edit/testing/random-document.ts';
import { applyEdits } from '../edit/text-edits.ts';
import { readDocument } from '../read-document.ts';
import { mergeDocuments } from './merge-documents.ts';

const turns = fc.array(choices, { minLength: 1, maxLength: 4, size: 'max' });

/** So many that most documents have some for either half. */
const manyTurns = fc.array(choices, { minLength: 12, maxLength: 16, size: 'max' });

type Edited = { readonly text: string; readonly actions: readonly FormAction[] };

/** A text after form actions, those of them that could be done. */
function editedBy(
  text: string,
  list: readonly Choice[],
  isWanted: (action: FormAction) => boolean = () => true,
): Edited {
  return list.reduce<Edited>(
    (before, choice) => {
      const reading = readDocument(before.text);
      const action = chooseAction(reading.model, choice);
      const outcome = isWanted(action) ? editDocument(reading, action) : null;
      if (outcome === null || !('edits' in outcome)) return before;
      return { text: applyEdits(before.text, outcome.edits), actions: [...before.actions, action] };
    },
    { text, actions: [] },
  );
}

const anyText = fc.oneof(
  randomDocuments(true).map(({ text }) => text),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('a\n', 'b\n', '- c\n', 'mirrors:\n', '  d: {}\n'), { maxLength: 9 })
    .map((lines) => lines.join('')),
);

test('what only one side changed, or both alike, is as that side has it', () => {
  fc.assert(
    fc.property(anyText, anyText, (base, text) => {
      const merged = { kind: 'merged', text };
      expect(mergeDocuments(base, text, base)).toEqual(merged);
      expect(mergeDocuments(base, base, text)).toEqual(merged);
      expect(mergeDocuments(base, text, text)).toEqual(merged);
    }),
    { numRuns: 200 },
  );
});

test('any three texts are merged, or every conflict is shown where it stands', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (base, ours, theirs) => {
      const merge = mergeDocuments(base, ours, theirs);
      const bothRead = readDocument(ours).accepted && readDocument(theirs).accepted;
      if (merge.kind === 'merged') {
        if (bothRead) expect(readDocument(merge.text).accepted).toBe(true);
        return;
      }
      let at = 0;
      for (const conflict of merge.conflicts) {
        expect(conflict.range.from).toBeGreaterThanOrEqual(at);
        expect(merge.text.slice(conflict.range.from, conflict.range.to)).toBe(conflict.ours?.text ?? '');
        at = conflict.range.to;
        for (const [text, version] of [
          [base, conflict.base],
          [ours, conflict.ours],
          [theirs, conflict.theirs],
        ] as const) {
          if (version !== null) expect(text.slice(version.range.from, version.range.to)).toBe(version.text);
        }
      }
      expect(merge.conflicts.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

/** The entry that an action is about, where it names no other. */
function entryOf(action: FormAction): string | null {
  if ('mirror' in action) return `mirrors ${action.mirror}`;
  if ('config' in action) return `configs ${action.config}`;
  if ('to' in action) return null;
  return `${action.do.endsWith('mirror') ? 'mirrors' : 'configs'} ${action.name}`;
}

function inOneHalf(even: boolean): (action: FormAction) => boolean {
  return (action) => {
    const entry = entryOf(action);
    if (entry === null) return false;
    const sum = [...entry].reduce((before, character) => before + (character.codePointAt(0) ?? 0), 0);
    // Of two neighbours that go, each to a side, the comment between them belongs to either: that is to be decided.
    const isRemoval = action.do === 'remove-mirror' || action.do === 'remove-config';
    return (sum % 2 === 0) === even && !(isRemoval && even);
  };
}

function isBegunAnew(...texts: readonly string[]): boolean {
  return ['mirrors', 'configs'].some((section) => {
    const forms = texts.map((text) =>
      new RegExp(`^\\ufeff?${section}:(?: #.*)?((?:\\s+#.*)*\\s+)(\\S)`, 'm').exec(text),
    );
    return new Set(forms.map((form) => (form?.[2] === '{' ? '{' : form?.[1]?.split('\n').at(-1)))).size > 1;
  });
}

function acted(model: Registries, actions: readonly FormAction[]): Registries {
  return actions.reduce((before, action) => {
    const after = applyToModel(before, action);
    return typeof after === 'string' ? before : after;
  }, model);
}

test('edits of different entries never are in each other’s way', () => {
  let together = 0;
  fc.assert(
    fc.property(randomDocuments(false), manyTurns, manyTurns, ({ text }, mine, other) => {
      const reading = readDocument(text);
      fc.pre(reading.accepted);
      const [ours, theirs] = [editedBy(text, mine, inOneHalf(true)), editedBy(text, other, inOneHalf(false))];
      // A section that was emptied and begun anew in another form, or indented otherwise, is no longer edited entry by entry.
      if (isBegunAnew(text, ours.text, theirs.text)) return;
      if (ours.text !== text && theirs.text !== text) together++;
      const merge = mergeDocuments(text, ours.text, theirs.text);
      const story = JSON.stringify({ text, ours, theirs, merge }, null, 1);
      expect(merge.kind, story).toBe('merged');
      const wanted = acted(acted(reading.model, ours.actions), theirs.actions);
      expect(comparable(readDocument(merge.text).model), story).toEqual(comparable(wanted));
    }),
    { numRuns: 300 },
  );
  expect(together).toBeGreaterThan(30);
});

test('edits of the same document are merged to what K3s reads, whatever they are', () => {
  let merged = 0;
  fc.assert(
    fc.property(randomDocuments(true), turns, turns, ({ text }, mine, other) => {
      fc.pre(readDocument(text).accepted);
      const merge = mergeDocuments(text, editedBy(text, mine).text, editedBy(text, other).text);
      if (merge.kind === 'merged') merged++;
      if (merge.kind === 'merged') expect(readDocument(merge.text).accepted).toBe(true);
    }),
    { numRuns: 200 },
  );
  expect(merged).toBeGreaterThan(100);
});
