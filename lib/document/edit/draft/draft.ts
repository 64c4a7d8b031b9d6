/**
 * Something to be written: a text that gets the quotes it needs, a piece of YAML that is written as it is (in a flow
 * collection as `inFlow`), or a collection. `flow` is the form to write it in; null where the neighbours decide.
 */
export type Draft =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'raw'; readonly inBlock: string; readonly inFlow: string }
  | { readonly kind: 'list'; readonly flow: boolean | null; readonly items: readonly Draft[] }
  | { readonly kind: 'map'; readonly flow: boolean | null; readonly pairs: readonly DraftPair[] };

export type DraftPair = { readonly key: Draft; readonly value: Draft };

export function textDraft(value: string): Draft {
  return { kind: 'text', value };
}

export function rawDraft(raw: string): Draft {
  return { kind: 'raw', inBlock: raw, inFlow: raw };
}

export function flagDraft(value: boolean): Draft {
  return rawDraft(String(value));
}

export function listDraft(values: readonly string[]): Draft {
  return { kind: 'list', flow: null, items: values.map(textDraft) };
}

export function mapDraft(key: string, value: Draft): Draft {
  return { kind: 'map', flow: null, pairs: [{ key: textDraft(key), value }] };
}

/** No value: nothing in a block, `{}` in a flow collection. */
export const nothingDraft: Draft = { kind: 'raw', inBlock: '', inFlow: '{}' };
