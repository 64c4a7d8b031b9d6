import { afterEach, expect, it } from 'vitest';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { hideAllSecrets, revealedSecrets } from '@/components/secrets/revealed-store.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import type { Locale } from '@/messages/locale.ts';
import { findCommands } from './find-commands.ts';
import { secretCommands } from './secret-commands.ts';

const text = `configs:
  a.test: {auth: {username: u, password: one}}
  b.test: {auth: {identity_token: two}}
# password: three
`;

afterEach(hideAllSecrets);

it('shows and hides single secrets: of the selected entry, and those of none', () => {
  const resolved = resolveTarget();
  if (!resolved.ok) throw new Error('there is a default target');
  const editor = createEditorStore({ text, target: resolved.target });
  const find = (query: string, locale: Locale = 'en') =>
    findCommands(secretCommands(editor, locale), query).flatMap(({ items }) => items);
  expect(find('').map(({ label }) => label)).toEqual(['Show password on line 4']);
  editor.getState().select({ path: ['configs', 'b.test', 'auth'], by: 'form' });
  expect(find('').map(({ label }) => label)).toEqual(['Show the identity token of b.test', 'Show password on line 4']);
  for (const query of ['show token', '显示 身份令牌'])
    expect(find(query, 'zh-CN')[0]?.label).toBe('显示 b.test 的身份令牌');
  expect(find('显示 password', 'zh-CN')[0]?.label).toBe('显示第 4 行的 password');
  find('token')[0]?.run();
  expect(revealedSecrets.getState().keys.size).toBe(1);
  expect(find('token')[0]?.label).toBe('Hide the identity token of b.test');
  find('隐藏')[0]?.run();
  expect(revealedSecrets.getState().keys.size).toBe(0);
});
