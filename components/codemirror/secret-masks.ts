import { type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { maskClipboard } from './secret-clipboard.ts';
import { guardSecrets, muteSecrets } from './secret-guard.ts';
import { isHidden, type Secrets, secretsField, stopTyping } from './secret-state.ts';
import { type SecretHost, SecretWidget, secretHost } from './secret-widgets.ts';

type Drawn = { readonly hidden: DecorationSet; readonly shown: DecorationSet; readonly shape: object | null };

const drawnField = StateField.define<Drawn>({
  create: (state) => draw(state.field(secretsField)),
  update(drawn, { docChanged, changes, state }) {
    const secrets = state.field(secretsField);
    if (secrets.shape !== drawn.shape) return draw(secrets);
    if (!docChanged) return drawn;
    return { ...drawn, hidden: drawn.hidden.map(changes), shown: drawn.shown.map(changes) };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ hidden }) => hidden),
    EditorView.decorations.from(field, ({ shown }) => shown),
    EditorView.atomicRanges.of((view) => view.state.field(field).hidden),
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

function draw(secrets: Secrets): Drawn {
  const hidden: Range<Decoration>[] = [];
  const shown: Range<Decoration>[] = [];
  for (const secret of secrets.list) {
    if (isHidden(secrets, secret)) {
      const widget = new SecretWidget(secret, false);
      hidden.push(Decoration.replace({ widget }).range(secret.from, secret.to));
    } else if (secret.key !== secrets.open) {
      const widget = new SecretWidget(secret, true);
      shown.push(shownMark.range(secret.from, secret.to), Decoration.widget({ widget, side: 1 }).range(secret.to));
    }
  }
  return { hidden: Decoration.set(hidden), shown: Decoration.set(shown), shape: secrets.shape };
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
