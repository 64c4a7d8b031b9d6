import { describe, expect, it } from 'vitest';
import { defaultLayout } from '@/components/editor/pane-layout.ts';
import { createShellStore } from '@/components/editor/shell-store.ts';
import { createEditorStore, type EditorStore } from '@/components/editor/state/editor-store.ts';
import { askedHostsOf } from '@/components/form/hosts/asked-hosts.ts';
import { askedWishOf } from '@/components/form/rewrite-test/asked-wish.ts';
import { formViewOf } from '@/components/form/state/follow-document.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import { type Locale, locales } from '@/messages/locale.ts';
import { insteadCommands } from './config-commands.ts';
import { findCommands } from './find-commands.ts';
import { selectedActions } from './selected-commands.ts';
import { actionWords } from './words.ts';

const text = `mirrors:
  docker.io:
    endpoint: [https://mirror.lan, "https://u:hidden@cache.lan:5000"]
    rewrite: {"^library/(.*)": base/$1}
  quay.io: {endpoint: [https://cache.lan]}
configs:
  mirror.lan: {auth: {username: u, password: p}}
`;

function editorAt(path: ModelPath | null): EditorStore {
  const resolved = resolveTarget();
  if (!resolved.ok) throw new Error('there is a default target');
  const editor = createEditorStore({ text, target: resolved.target });
  editor.getState().select(path && { path, by: 'form' });
  return editor;
}

function offeredBy(editor: EditorStore, locale: Locale = 'en') {
  const shell = createShellStore({ ...defaultLayout, shown: 'text' });
  const commands = selectedActions({ editor, shell }, (name, run, movesFocus = false, of = '') => ({
    id: name,
    group: 'actions',
    ...actionWords(locale, name, of),
    movesFocus,
    run,
  }));
  const find = (query: string) => findCommands(commands, query).flatMap(({ items }) => items);
  const run = (query: string) => find(query)[0]?.run();
  return { shell, run, best: (query: string) => find(query)[0]?.label, labels: commands.map(({ label }) => label) };
}

const modelOf = (editor: EditorStore) => editor.getState().accepted.model;
const focusOf = (editor: EditorStore) => formViewOf(editor).getState().focus;

describe('what the form does with an entry', () => {
  it('is offered for each of a few as long as none is selected', () => {
    for (const path of [null, ['mirrors', 'gone.test']]) {
      const editor = editorAt(path);
      const { labels, run } = offeredBy(editor);
      expect(labels.filter((label) => label.startsWith('Delete'))).toEqual([
        'Delete docker.io',
        'Delete quay.io',
        'Delete mirror.lan',
        'Delete the login of mirror.lan',
      ]);
      run('delete quay');
      expect([...(modelOf(editor).mirrors?.keys() ?? [])]).toEqual(['docker.io']);
    }
  });

  it('is offered for none of many', () => {
    const editor = editorAt(null);
    editor
      .getState()
      .replace(`mirrors:\n${Array.from({ length: 21 }, (_, index) => `  m${index}.test: {}\n`).join('')}`);
    expect(offeredBy(editor).labels).toEqual([]);
  });

  it('is offered for the selected one alone', () => {
    expect(offeredBy(editorAt(['configs', 'mirror.lan', 'auth', 'username'])).labels).toEqual([
      'Rename mirror.lan',
      'Duplicate mirror.lan',
      'Delete mirror.lan',
      'Delete the login of mirror.lan',
      'Log in to mirror.lan with an identity token',
      'Log in to mirror.lan with base64 auth',
      'Skip certificate verification for mirror.lan',
    ]);
  });

  it.each([
    ['delete', '删除', 'Delete docker.io', '删除 docker.io'],
    ['duplicate docker', '复制一份', 'Duplicate docker.io', '复制一份 docker.io'],
    ['rename', '重命名', 'Rename docker.io', '重命名 docker.io'],
    ['add endpoint', '添加端点', 'Add endpoint to docker.io', '为 docker.io 添加端点'],
    ['add rewrite', '添加重写规则', 'Add rewrite to docker.io', '为 docker.io 添加重写规则'],
    [
      'under a project',
      '常用重写',
      'Put everything of docker.io under a project',
      '把 docker.io 的镜像全部放到一个项目下',
    ],
    [
      'only library',
      '仅 library',
      'Put only library images of docker.io under a project',
      '仅把 docker.io 的 library 镜像放到一个项目下',
    ],
  ])('is found by “%s” and “%s”', (english, chinese, inEnglish, inChinese) => {
    const editor = editorAt(['mirrors', 'docker.io']);
    for (const query of [english, chinese]) {
      expect(offeredBy(editor, 'en').best(query), query).toBe(inEnglish);
      expect(offeredBy(editor, 'zh-CN').best(query), query).toBe(inChinese);
    }
  });

  it('shows the form and does it there', () => {
    const editor = editorAt(['mirrors', 'docker.io', 'endpoint', 0]);
    const { run, shell } = offeredBy(editor);
    run('rename');
    expect(shell.getState().layout.shown).toBe('form');
    expect(focusOf(editor)).toMatchObject({ path: ['mirrors', 'docker.io', 'name'], how: 'select' });
    run('duplicate');
    expect(formViewOf(editor).getState().mirrors.adding).toEqual({ copyOf: 'docker.io' });
    run('add endpoint');
    expect(focusOf(editor)).toMatchObject({ path: ['mirrors', 'docker.io', 'endpoint'], how: 'press' });
    run('only library');
    expect(askedWishOf(editor).getState().asked).toEqual({ mirror: 'docker.io', wish: 'library' });
    run('delete docker');
    expect([...(modelOf(editor).mirrors?.keys() ?? [])]).toEqual(['quay.io']);
    expect(offeredBy(editor).labels).not.toContain('Delete docker.io');
  });
});

describe('what it does with an endpoint', () => {
  it('hides the password in its name, and offers no way up or down that there is not', () => {
    const { labels } = offeredBy(editorAt(['mirrors', 'docker.io', 'endpoint', 1]));
    expect(labels.join()).not.toContain('hidden');
    expect(labels.filter((label) => / (?:up|down)$/.test(label))).toEqual([
      'Move endpoint https://u:••••••••@cache.lan:5000 up',
    ]);
  });

  it('moves it, removes it and goes to the settings of its host', () => {
    const editor = editorAt(['mirrors', 'docker.io', 'endpoint', 0]);
    offeredBy(editor).run('login');
    expect(focusOf(editor)?.path).toEqual(['configs', 'mirror.lan', 'auth', 'username']);
    offeredBy(editor).run('下移端点');
    expect(modelOf(editor).mirrors?.get('docker.io')?.endpoint?.[1]).toBe('https://mirror.lan');
    offeredBy(editor).run('删除端点');
    expect(modelOf(editor).mirrors?.get('docker.io')?.endpoint).toEqual(['https://u:hidden@cache.lan:5000']);
  });
});

it('removes the selected rewrite', () => {
  const editor = editorAt(['mirrors', 'docker.io', 'rewrite', '^library/(.*)']);
  offeredBy(editor).run('delete rewrite');
  expect(modelOf(editor).mirrors?.get('docker.io')?.rewrite ?? null).toBeNull();
});

it('offers a pattern that keeps the file readable', () => {
  const editor = editorAt(['mirrors', 'quay.io', 'rewrite', '\\.x$']);
  editor.getState().act({ do: 'add-rewrite', mirror: 'quay.io', pattern: '\\.x$', replacement: 'y' });
  const { run, best } = offeredBy(editor);
  expect(best('反斜杠')).toBe('Use the pattern [.]x$');
  run('backslash');
  expect([...(modelOf(editor).mirrors?.get('quay.io')?.rewrite?.keys() ?? [])]).toEqual(['[.]x$']);
});

describe('what it does with the settings of a registry', () => {
  const configOf = (editor: EditorStore) => modelOf(editor).configs?.get('mirror.lan');

  it('changes the kind of login, takes out what is not used, and verifies or not', () => {
    const editor = editorAt(['configs', 'mirror.lan']);
    const { act } = editor.getState();
    act({ do: 'set-auth', config: 'mirror.lan', field: 'identity_token', value: 't' });
    expect(offeredBy(editor).best('用不到')).toBe('Delete the unused fields of the login of mirror.lan');
    offeredBy(editor).run('unused fields');
    expect(configOf(editor)?.auth).toMatchObject({ username: 'u', identity_token: '' });
    offeredBy(editor).run('跳过证书');
    expect(configOf(editor)?.tls?.insecure_skip_verify).toBe(true);
    offeredBy(editor).run('verify certificate');
    expect(configOf(editor)?.tls?.insecure_skip_verify ?? false).toBe(false);
    offeredBy(editor).run('anonymous');
    expect(configOf(editor)?.auth ?? null).toBeNull();
    offeredBy(editor).run('身份令牌');
    expect(focusOf(editor)?.path).toEqual(['configs', 'mirror.lan', 'auth', 'identity_token']);
  });

  it('offers the names under which they would be used, and no others', () => {
    const editor = editorAt(['configs', 'mirror.lan']);
    const instead = () => {
      const { accepted: now, target, nodeFiles } = editor.getState();
      const asked = { model: now.model, hosts: askedHostsOf(now.model, target, nodeFiles) };
      return insteadCommands(editor, asked, 'en');
    };
    expect(instead()).toEqual([]);
    editor.getState().act({ do: 'rename-config', name: 'mirror.lan', to: 'cache.lan:443' });
    editor.getState().select({ path: ['configs', 'cache.lan:443'], by: 'form' });
    expect(instead().map(({ label }) => label)).toEqual([
      'Use cache.lan:5000 instead for these settings',
      'Use cache.lan instead for these settings',
    ]);
    expect(findCommands(instead(), '改用')[0]?.items).toHaveLength(2);
    instead()[1]?.run();
    expect(modelOf(editor).configs?.has('cache.lan')).toBe(true);
    editor.getState().setReadOnly(true);
    expect(instead()).toEqual([]);
  });
});

it('has a name for what it is done with in both languages, or in neither', () => {
  for (const name of ['removeEntry', 'addEndpoint', 'hostSettings'] as const)
    for (const locale of locales) expect(actionWords(locale, name, 'a.test').label).toContain('a.test');
});
