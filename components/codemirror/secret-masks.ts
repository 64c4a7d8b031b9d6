import { type ChangeSet, type Extension, type Range, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { maskClipboard } from './secret-clipboard.ts';
import { guardSecrets, muteSecrets } from './secret-guard.ts';
import { isHidden, type Secrets, secretsField, stopTyping } from './secret-state.ts';
import { type SecretHost, SecretWidget, secretHost } from './secret-widgets.ts';

type Drawn = {
  readonly hidden: DecorationSet;
  /** Those that are hidden with the line breaks in them, which changes how high the text is. */
  readonly folded: DecorationSet;
  readonly shown: DecorationSet;
  readonly shape: object | null;
};

const drawnField = StateField.define<Drawn>({
  create: (state) => draw(state.field(secretsField), state.doc),
  update(drawn, { docChanged, changes, state }) {
    const secrets = state.field(secretsField);
    if (secrets.shape !== drawn.shape || mayFold(secrets, changes)) return draw(secrets, state.doc);
    if (!docChanged) return drawn;
    const { hidden, folded, shown, shape } = drawn;
    return { hidden: hidden.map(changes), folded: folded.map(changes), shown: shown.map(changes), shape };
  },
  // As functions, for which CodeMirror does not weigh each of thousands for the height of the text, but allows no line breaks.
  provide: (field) => [
    EditorView.decorations.from(field, ({ folded }) => folded),
    EditorView.decorations.of((view) => view.state.field(field).hidden),
    EditorView.decorations.of((view) => view.state.field(field).shown),
    EditorView.atomicRanges.of((view) => view.state.field(field).hidden),
    EditorView.atomicRanges.of((view) => view.state.field(field).folded),
  ],
});

/** Shows dots with a button for each secret that `setSecrets` names, until `setRevealed` names it too. */
export function secretMasks(host: SecretHost): Extension {
  return [
    secretHost.of(host),
    secretsField,
    drawnField,
    guardSecrets,
    muteSecrets,
    maskClipboard(),
    EditorView.focusChangeEffect.of((_state, focusing) => (focusing ? null : stopTyping.of(null))),
    look,
  ];
}

function draw(secrets: Secrets, doc: Text): Drawn {
  const hidden: Range<Decoration>[] = [];
  const folded: Range<Decoration>[] = [];
  const shown: Range<Decoration>[] = [];
  for (const secret of secrets.list) {
    if (isHidden(secrets, secret)) {
      const mask = Decoration.replace({ widget: new SecretWidget(secret, false) }).range(secret.from, secret.to);
      (secret.to > doc.lineAt(secret.from).to ? folded : hidden).push(mask);
    } else if (secret.key !== secrets.open) {
      const widget = new SecretWidget(secret, true);
      shown.push(shownMark.range(secret.from, secret.to), Decoration.widget({ widget, side: 1 }).range(secret.to));
    }
  }
  return {
    hidden: Decoration.set(hidden),
    folded: Decoration.set(folded),
    shown: Decoration.set(shown),
    shape: secrets.shape,
  };
}

/** Whether line breaks may have come into a secret. */
function mayFold({ list }: Secrets, changes: ChangeSet): boolean {
  let may = false;
  changes.iterChanges((_from, _to, from, to, inserted) => {
    may ||= inserted.lines > 1 && list.some((secret) => secret.from < to && from < secret.to);
  });
  return may;
}

const shownMark = Decoration.mark({ class: 'cm-secret-shown' });

const look = EditorView.theme({
  '.cm-secret-mask': { color: 'var(--color-muted)', letterSpacing: '1px' },
  '.cm-secret-shown': { backgroundColor: 'var(--color-warn-soft)', borderRadius: '2px' },
  '.cm-secret-button': {
    width: '20px',
    height: '18px',
    marginLeft: '2px',
    padding: '2px 3px',
    verticalAlign: 'text-bottom',
    borderRadius: '4px',
    color: 'var(--color-muted)',
    cursor: 'pointer',
  },
  // Room for a finger, without making the line higher.
  '@media (pointer: coarse)': {
    '.cm-secret-button': { position: 'relative', width: '28px' },
    '.cm-secret-button::after': { content: '""', position: 'absolute', inset: '-11px -6px' },
  },
  '.cm-secret-button:hover': { backgroundColor: 'var(--color-hover)', color: 'var(--color-ink)' },
  '.cm-secret-button svg': { width: '14px', height: '14px', fill: 'none', stroke: 'currentColor', strokeWidth: '2' },
});
