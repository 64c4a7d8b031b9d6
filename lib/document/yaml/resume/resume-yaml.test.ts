import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomDocuments } from '../../edit/testing/random-document.ts';
import { applyEdits } from '../../edit/text-edits.ts';
import type { TextEdit } from '../../range.ts';
import type { YamlNode } from '../node.ts';
import { parseYaml } from '../parse-yaml.ts';
import { changedFurther, noChange } from './change.ts';
import { resumeYaml } from './resume-yaml.ts';

const snippets = [
  ...[
    '\t',
    ' ',
    '  ',
    '    ',
    '\n',
    '\r\n',
    '\r',
    '\u0085',
    '\ufeff',
    ' # c',
    ': ',
    ':',
    '- ',
    '? ',
    ', ',
    '[',
    ']',
    '{',
  ],
  ...[
    '}',
    '"',
    "'",
    '\\',
    '|',
    '>-\n',
    '|+\n',
    '&a ',
    '*a',
    '!',
    '!!str ',
    '%',
    '@',
    '---\n',
    '...\n',
    '<<: *a\n',
    'é',
  ],
  ...[
    '🔑',
    '\ud83d',
    '\u0007',
    'x',
    'configs:\n',
    '\n  b.test:\n',
    '\n    endpoint: [x]\n',
    '\n# c\n',
    'auth: {password: p}',
  ],
];

const anyEdit = fc.record({
  place: fc.nat(999),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(30) }),
  insert: fc.oneof(fc.constantFrom('', ...snippets), fc.string({ maxLength: 4 })),
});

function editOf(text: string, { place, length, insert }: { place: number; length: number; insert: string }): TextEdit {
  const from = Math.round((place / 999) * text.length);
  return { from, to: Math.min(from + length, text.length), insert };
}

/** A tree without its classes and lazy parts; an anchor's node as often as it is used. */
function plain(node: YamlNode): unknown {
  const { kind, range, properties, anchor, tag } = node;
  const base = { kind, range, properties, anchor, tag };
  if (node.kind === 'scalar') return { ...base, style: node.style, value: node.value };
  if (node.kind === 'alias') return { ...base, name: node.name };
  if (node.kind === 'sequence') return { ...base, flow: node.flow, dashes: node.dashes, items: node.items.map(plain) };
  const pairs = node.pairs.map(({ key, value, from, colon }) => ({
    key: plain(key),
    value: plain(value),
    from,
    colon,
  }));
  return { ...base, flow: node.flow, pairs };
}

function shown(text: string) {
  const { root, ...rest } = parseYaml(text);
  return { ...rest, root: root && plain(root) };
}

describe('reading on from within an older text', () => {
  it('gives what reading all of it gives', () => {
    let resumed = 0;
    fc.assert(
      fc.property(randomDocuments(false), fc.array(anyEdit, { minLength: 1, maxLength: 4 }), ({ text }, edits) => {
        const { root, resumable } = parseYaml(text);
        if (!resumable || root?.kind !== 'mapping' || root.flow) return;
        let changed = text;
        let change = noChange;
        for (const each of edits) {
          const edit = editOf(changed, each);
          change = changedFurther(change, [edit]);
          changed = applyEdits(changed, [edit]);
          const read = resumeYaml({ text, root }, changed, change);
          if (read === null) continue;
          resumed += 1;
          const { root: made, ...rest } = read.document;
          expect({ ...rest, root: made && plain(made) }).toEqual(shown(changed));
        }
      }),
      { numRuns: 600 },
    );
    expect(resumed).toBeGreaterThan(200);
  });
});
