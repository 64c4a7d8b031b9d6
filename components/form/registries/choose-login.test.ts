import { describe, expect, it } from 'vitest';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { chooseLogin } from './choose-login.ts';
import { emptyAuth } from './login-draft.ts';

function editorOf(text: string) {
  const resolved = resolveTarget();
  if (!resolved.ok) throw new Error('there is a default target');
  const editor = createEditorStore({ text, target: resolved.target });
  const auth = () => editor.getState().accepted.model.configs?.get('h.lan')?.auth ?? null;
  return {
    editor,
    auth,
    choose: (kind: Parameters<typeof chooseLogin>[3]) => chooseLogin(editor, 'h.lan', 1, kind),
  };
}

const account = { ...emptyAuth, username: 'u', password: 'p' };

describe('changing the kind of a login', () => {
  it('leaves only the fields of the kind in the document', () => {
    const { auth, choose } = editorOf('configs: {h.lan: {auth: {username: u, password: p, identity_token: t}}}');
    choose('token');
    expect(auth()).toEqual({ ...emptyAuth, identity_token: 't' });
  });

  it('keeps what was typed for the other kinds', () => {
    const { editor, auth, choose } = editorOf('configs: {h.lan: {auth: {username: u, password: p}}}');
    choose('token');
    editor.getState().act({ do: 'set-auth', config: 'h.lan', field: 'identity_token', value: 't' });
    choose('none');
    expect(auth()).toBeNull();
    choose('password');
    expect(auth()).toEqual(account);
    choose('token');
    expect(auth()).toEqual({ ...emptyAuth, identity_token: 't' });
  });

  it('is undone in one step', () => {
    const { editor, auth, choose } = editorOf('configs: {h.lan: {auth: {username: u, password: p}}}');
    choose('none');
    editor.getState().undo();
    expect(auth()).toEqual(account);
  });
});
