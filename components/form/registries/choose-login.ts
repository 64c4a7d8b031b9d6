import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { AuthField, FormAction } from '@/lib/document/index.ts';
import type { Auth } from '@/lib/registries/model.ts';
import { newKey } from '../rows/reconcile.ts';
import { formViewOf } from '../state/follow-document.ts';
import { emptyAuth, type LoginDraft } from './login-draft.ts';
import { fieldsOf, type LoginKind, loginKindOf } from './login-kind.ts';

const authFields: readonly AuthField[] = ['username', 'password', 'identity_token', 'auth'];

/** Changes the kind of a registry's login. What was typed for the other kinds leaves the document and is kept at hand. */
export function chooseLogin(editor: EditorStore, name: string, key: number, kind: LoginKind): void {
  const view = formViewOf(editor);
  const auth = editor.getState().accepted.model.configs?.get(name)?.auth ?? null;
  if (loginKindOf(auth) === kind && view.getState().logins.get(key)?.kind === kind) return;
  const draft = draftOf(view.getState().logins.get(key), auth);
  view.setState(({ logins }) => ({ logins: new Map(logins).set(key, { kind, auth: draft }) }));
  const group = `login ${newKey()}`;
  for (const action of actionsFor(name, auth, draft, kind)) editor.getState().act(action, group);
}

function draftOf(before: LoginDraft | undefined, auth: Auth | null): Auth {
  const draft: { -readonly [Field in keyof Auth]: Auth[Field] } = { ...emptyAuth, ...before?.auth };
  for (const field of authFields) if (auth && auth[field] !== '') draft[field] = auth[field];
  return draft;
}

/** What writes the fields of a kind, and only them, into the document. */
function actionsFor(config: string, auth: Auth | null, draft: Auth, kind: LoginKind): readonly FormAction[] {
  if (kind === 'none') return auth ? [{ do: 'remove-auth', config }] : [];
  const added = fieldsOf[kind].filter((field) => draft[field] !== '' && draft[field] !== auth?.[field]);
  const removed = authFields.filter((field) => !fieldsOf[kind].includes(field) && auth && auth[field] !== '');
  return [
    ...added.map((field) => ({ do: 'set-auth', config, field, value: draft[field] }) as const),
    ...removed.map((field) => ({ do: 'set-auth', config, field, value: null }) as const),
  ];
}
