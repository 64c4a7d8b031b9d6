import type { EditorState, Text } from '@codemirror/state';
import { isHidden, type ShownSecret, secretsField } from '../secret-state.ts';

/** Stands for each character of a hidden secret: of one length in a text, and nothing that anybody looks for. */
export const stand = '\ue000';

/**
 * The text without the hidden secrets in it, at the same places: to look for words until one is found in a secret, or for what
 * stands before one, would tell it.
 */
export function textWithoutHidden(state: EditorState): string {
  const shape = state.field(secretsField, false)?.shape ?? null;
  const last = texts.get(state.doc);
  if (last?.shape === shape) return last.text;
  const text = withStands(state);
  texts.set(state.doc, { shape, text });
  return text;
}

// Letter by letter one looks for something else in the same text.
const texts = new WeakMap<Text, { readonly shape: object | null; readonly text: string }>();

function withStands(state: EditorState): string {
  let text = '';
  let at = 0;
  for (const { from, to } of hiddenIn(state)) {
    text += state.doc.sliceString(at, from) + stand.repeat(to - from);
    at = to;
  }
  return text + state.doc.sliceString(at);
}

/** Whether a stretch has a part of a hidden secret. */
export function touchesHidden(state: EditorState, from: number, to: number): boolean {
  return hiddenIn(state).some((secret) => secret.from < to && from < secret.to);
}

function hiddenIn(state: EditorState): readonly ShownSecret[] {
  const secrets = state.field(secretsField, false);
  return secrets?.list.filter((secret) => isHidden(secrets, secret)) ?? [];
}
