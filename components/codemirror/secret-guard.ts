import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { firstEndingFrom } from './map-places.ts';
import { fromStore } from './origin.ts';
import { maskValues } from './secret-clipboard.ts';
import { isHidden, type ShownSecret, secretsField } from './secret-state.ts';
import { secretHost } from './secret-widgets.ts';

/**
 * Keeps what is typed from running into a hidden secret, where it would become part of it unseen. A hidden secret can
 * be deleted or replaced whole, and text may follow it after a space or on the next line.
 */
export const guardSecrets: Extension = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.annotation(fromStore)) return transaction;
  const secrets = transaction.startState.field(secretsField);
  const hidden = secrets.list.filter((secret) => isHidden(secrets, secret));
  let harm = false;
  transaction.changes.iterChanges((from, to, _newFrom, _newTo, inserted) => {
    const text = inserted.toString();
    harm ||= beside(hidden, from, to).some((secret) => harms({ from, to, text }, secret));
  });
  if (!harm) return transaction;
  const guarded = transaction.startState.facet(secretHost)?.words.guarded;
  return guarded ? { effects: EditorView.announce.of(guarded) } : [];
});

/** Keeps hidden secrets out of what is read out: the search reads the line of what it finds. */
export const muteSecrets: Extension = EditorState.transactionFilter.of((transaction) => {
  if (transaction.effects.length === 0) return transaction;
  let muted = false;
  const effects = transaction.effects.map((effect) => {
    if (!effect.is(EditorView.announce)) return effect;
    const said = maskValues(transaction.startState, effect.value);
    muted ||= said !== effect.value;
    return EditorView.announce.of(said);
  });
  if (!muted) return transaction;
  const { changes, selection, scrollIntoView } = transaction;
  return { changes, effects, scrollIntoView, ...(selection && { selection }) };
});

/** The secrets, which stand in their order, that a stretch touches; of thousands of changes each is held to these alone. */
function beside(secrets: readonly ShownSecret[], from: number, to: number): readonly ShownSecret[] {
  const start = firstEndingFrom(secrets, from);
  let end = start;
  while ((secrets[end]?.from ?? Number.POSITIVE_INFINITY) <= to) end += 1;
  return secrets.slice(start, end);
}

function harms(change: { from: number; to: number; text: string }, secret: { from: number; to: number }): boolean {
  if (change.to < secret.from || change.from > secret.to) return false;
  if (change.from <= secret.from && change.to >= secret.to) return false;
  if (change.from >= secret.to) return change.text !== '' && !/^\s/.test(change.text);
  if (change.to <= secret.from) return change.text !== '' && !/\s$/.test(change.text);
  return true;
}
