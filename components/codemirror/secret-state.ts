import { type ChangeDesc, StateEffect, StateField, type Transaction } from '@codemirror/state';
import { placeMapper } from './map-places.ts';

/**
 * A secret in an editor: where it stands, the key under which it is revealed everywhere, and what it is of, in words that are asked
 * for when it comes into sight. The key tells that too: one key, one name.
 */
export type ShownSecret = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly of: () => string;
};

export type Secrets = {
  readonly list: readonly ShownSecret[];
  readonly revealed: ReadonlySet<string>;
  /** Whether the last thing that happened was typing. */
  readonly typing: boolean;
  /** The secret being typed, which would be odd to lose sight of letter by letter. */
  readonly open: string | null;
  /** The same object for as long as nothing but the places changed. */
  readonly shape: object;
};

export const setSecrets = StateEffect.define<readonly ShownSecret[]>();
export const setRevealed = StateEffect.define<ReadonlySet<string>>();
export const stopTyping = StateEffect.define<null>();

export const secretsField = StateField.define<Secrets>({
  create: () => ({ list: [], revealed: new Set(), typing: false, open: null, shape: {} }),
  update(before, transaction) {
    const { docChanged, selection, effects } = transaction;
    if (!docChanged && !selection && effects.length === 0) return before;
    const moved = docChanged ? { ...before, list: move(before, transaction.changes) } : before;
    const told = effects.reduce(tell, { ...moved, typing: isTyping(before.typing, transaction) });
    const open = openSecret(moved, told, transaction.newSelection.main.head);
    return open === told.open ? told : { ...told, open, shape: {} };
  },
});

/** Whether only dots are to be seen of a secret. */
export function isHidden(secrets: Secrets, secret: ShownSecret): boolean {
  return secret.key !== secrets.open && !secrets.revealed.has(secret.key);
}

function isTyping(before: boolean, transaction: Transaction): boolean {
  if (transaction.docChanged) return transaction.isUserEvent('input.type') || transaction.isUserEvent('delete');
  return before && !transaction.selection;
}

function tell(secrets: Secrets, effect: StateEffect<unknown>): Secrets {
  if (effect.is(setRevealed)) {
    return effect.value === secrets.revealed ? secrets : { ...secrets, revealed: effect.value, shape: {} };
  }
  if (effect.is(stopTyping)) return { ...secrets, typing: false };
  if (!effect.is(setSecrets) || sameSecrets(secrets.list, effect.value)) return secrets;
  return { ...secrets, list: effect.value, shape: {} };
}

function openSecret(before: Secrets, now: Secrets, head: number): string | null {
  if (!now.typing) return null;
  const secret = now.list.find(({ from, to }) => from <= head && head <= to);
  if (!secret || now.revealed.has(secret.key)) return null;
  const wasHidden = before.list.some(
    (other) => other.from < secret.to && other.to > secret.from && isHidden(before, other),
  );
  return wasHidden ? null : secret.key;
}

function move({ list, open }: Secrets, changes: ChangeDesc): readonly ShownSecret[] {
  const map = placeMapper(changes);
  return list.flatMap((secret) => {
    // What is typed at the edge of the secret being typed belongs to it; at the edge of any other it does not.
    const outwards = secret.key === open ? 1 : -1;
    const from = map(secret.from, outwards === 1 ? -1 : 1);
    const to = map(secret.to, outwards);
    return from < to ? [{ ...secret, from, to }] : [];
  });
}

function sameSecrets(some: readonly ShownSecret[], others: readonly ShownSecret[]): boolean {
  return (
    some.length === others.length &&
    some.every((secret, index) => {
      const other = others[index];
      return other !== undefined && other.from === secret.from && other.to === secret.to && other.key === secret.key;
    })
  );
}
