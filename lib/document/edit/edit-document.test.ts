import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import type { DocumentReading } from '../reading.ts';
import type { FormAction } from './action.ts';
import { editDocument } from './edit-document.ts';
import { applyToModel, comparable } from './testing/apply-to-model.ts';
import { choices, chooseAction } from './testing/random-action.ts';
import { type RandomDocument, randomDocuments } from './testing/random-document.ts';
import { applyEdits, invertEdits } from './text-edits.ts';

/** Does an action in the text and in the model, and compares; gives the edited text, or null for a refusal. */
function act(reading: DocumentReading, action: FormAction): string | null {
  const expected = applyToModel(reading.model, action);
  const outcome = editDocument(reading, action);
  if (typeof expected === 'string') {
    expect(outcome).toEqual({ refused: expected });
    return null;
  }
  if (!('edits' in outcome)) throw new Error(`refused: ${JSON.stringify(action)} in\n${reading.text}`);
  const text = applyEdits(reading.text, outcome.edits);
  const after = readDocument(text);
  const story = `${JSON.stringify(action)}\n${reading.text}\n=>\n${text}`;
  expect(after.accepted, story).toBe(true);
  expect(comparable(after.model), story).toEqual(comparable(expected));
  expect(applyEdits(text, invertEdits(reading.text, outcome.edits))).toBe(reading.text);
  return text;
}

function actInTurn(text: string, list: readonly Parameters<typeof chooseAction>[1][]): string {
  return list.reduce((before, choice) => {
    const reading = readDocument(before);
    return act(reading, chooseAction(reading.model, choice)) ?? before;
  }, text);
}

const turns = fc.array(choices, { maxLength: 6, size: 'max' });

describe('form actions in turn', () => {
  test.each([
    ['any document', false],
    ['anchors, merge keys and repetitions', true],
  ])('read as the model with the actions done: %s', (_, sharing) => {
    fc.assert(
      fc.property(randomDocuments(sharing), turns, (document, list) => {
        fc.pre(readDocument(document.text).accepted);
        actInTurn(document.text, list);
      }),
      { numRuns: 200 },
    );
  });

  test.each([undefined, 2])('leave JSON what it is (indented by %s)', (indent) => {
    const names = fc.dictionary(fc.string(), fc.constantFrom({}, { endpoint: ['x', ''], rewrite: { a: 'b' } }), {
      maxKeys: 3,
    });
    fc.assert(
      fc.property(names, turns, (mirrors, list) => {
        const text = actInTurn(
          JSON.stringify({ mirrors, configs: { a: { auth: { username: 'u' } } } }, null, indent),
          list,
        );
        // A key too long for libyaml without a `?` is more than JSON can write.
        if (!text.includes('? "')) expect(() => JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 80 },
    );
  });
});

/** The entry that an action is about, as lines name their owner. */
function ownerOf(action: FormAction): string {
  if ('mirror' in action) return `mirrors/${action.mirror}`;
  if ('config' in action) return `configs/${action.config}`;
  return `${action.do.endsWith('mirror') ? 'mirrors' : 'configs'}/${action.name}`;
}

/** The lines that an action has no business with: not of its entry, nor its section where that is written on one line. */
function strangers({ lines }: RandomDocument, action: FormAction): string[] {
  const owner = ownerOf(action);
  const [section = ''] = owner.split('/');
  const first = lines.findIndex(({ text }) => text.startsWith(`${section}:`));
  const next = lines.findIndex(({ text }, at) => at > first && /^[a-z.]/.test(text));
  const isInline = first >= 0 && /^\w+: *[{~]/.test(lines[first]?.text ?? '');
  return lines
    .filter((line, at) => {
      const inSection = isInline && at >= first && (next < 0 || at < next);
      return line.owner !== owner && !inSection && line.text.trim() !== '';
    })
    .map(({ text }) => text);
}

describe('one form action', () => {
  test('leaves all other lines as they are, in their order', () => {
    fc.assert(
      fc.property(randomDocuments(false), choices, (document, choice) => {
        const reading = readDocument(document.text);
        fc.pre(reading.accepted);
        const action = chooseAction(reading.model, choice);
        const text = act(reading, action);
        fc.pre(text !== null);
        const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
        let at = 0;
        for (const line of strangers(document, action)) {
          at = lines.indexOf(line, at) + 1;
          expect(at, `${line}\n${JSON.stringify(action)}\n${document.text}\n=>\n${text}`).toBeGreaterThan(0);
        }
        expect(text.startsWith('\ufeff')).toBe(document.text.startsWith('\ufeff'));
        if (/\r\n/.test(document.text)) expect(text).not.toMatch(/[^\r]\n/);
        else expect(text).not.toContain('\r');
      }),
      { numRuns: 250 },
    );
  });
});
