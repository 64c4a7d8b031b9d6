import type { Shape } from './shape.ts';

/** Go's string: any scalar gives its own text, null the empty one. */
export const text: Shape<string> = {
  section: 'text',
  expected: 'text',
  fields: null,
  each: null,
  zero: () => '',
  read(decoder, node, held) {
    if (node.kind !== 'scalar') {
      decoder.refuse('type', node, text);
      return held;
    }
    const resolved = decoder.resolve(node, text);
    if (resolved === 'mismatch') return held;
    if (resolved === 'null') return '';
    if (resolved === 'binary') return decoder.binary(node, text) ?? held;
    return node.value;
  },
};

export const boolean: Shape<boolean> = {
  section: 'boolean',
  expected: 'boolean',
  fields: null,
  each: null,
  zero: () => false,
  read(decoder, node, held) {
    if (node.kind !== 'scalar') {
      decoder.refuse('type', node, boolean);
      return held;
    }
    const resolved = decoder.resolve(node, boolean);
    if (resolved === 'mismatch') return held;
    if (resolved === 'binary' && decoder.binary(node, boolean) === null) return held;
    if (resolved === 'true' || resolved === 'false' || resolved === 'null') return resolved === 'true';
    decoder.refuse('type', node, boolean);
    return held;
  },
};
