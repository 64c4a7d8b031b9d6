import { expect, it } from 'vitest';
import { drawer } from '@/components/drawer/drawer-store.ts';
import { createEditorStore, type EditorStore } from '@/components/editor/state/editor-store.ts';
import { planViewOf } from '@/components/plan/plan-view.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { type Locale, locales } from '@/messages/locale.ts';
import { findCommands } from './find-commands.ts';
import { planActions } from './plan-commands.ts';
import { actionWords } from './words.ts';

function editorWith(images: readonly string[]): EditorStore {
  const resolved = resolveTarget();
  if (!resolved.ok) throw new Error('there is a default target');
  return createEditorStore({ text: 'mirrors: {}\n', target: resolved.target, images });
}

function offeredBy(editor: EditorStore, locale: Locale = 'en') {
  const commands = planActions({ editor }, (name, run, movesFocus = false, of = '') => ({
    id: `${name} ${of}`,
    group: 'actions',
    ...actionWords(locale, name, of),
    movesFocus,
    run,
  }));
  const find = (query: string) => findCommands(commands, query)[0]?.items[0];
  return { best: (query: string) => find(query)?.label, run: (query: string) => find(query)?.run() };
}

it('keeps the image whose plan is shown, and those that are kept no longer', () => {
  const editor = editorWith(['alpine']);
  expect(offeredBy(editor).best('keep with the document')).toBeUndefined();
  planViewOf(editor).setState({ image: ' quay.io/a:1 ' });
  for (const query of ['keep with', '随文档保留']) {
    expect(offeredBy(editor, 'en').best(query)).toBe('Keep quay.io/a:1 with the document');
    expect(offeredBy(editor, 'zh-CN').best(query)).toBe('随文档保留 quay.io/a:1');
  }
  offeredBy(editor).run('keep with');
  expect(editor.getState().images).toEqual(['alpine', 'quay.io/a:1']);
  offeredBy(editor).run('remove alpine');
  expect(editor.getState().images).toEqual(['quay.io/a:1']);
});

it('tries the pull of the image that is shown, and shows it', () => {
  for (const locale of locales) {
    expect(offeredBy(editorWith([]), locale).best('try the pull')).toBeUndefined();
    expect(offeredBy(editorWith(['alpine']), locale).best('试拉 alpine')).toBe(
      locale === 'en' ? 'Try the pull of alpine' : '试拉 alpine',
    );
  }
  const typed = editorWith([]);
  planViewOf(typed).setState({ image: 'user:password@harbor.lan/x' });
  expect(offeredBy(typed).best('try the pull'), 'what is no image').toBeUndefined();
});

it('plans with the other build, and puts a list away', () => {
  const editor = editorWith([]);
  expect(offeredBy(editor).best('planned list')).toBeUndefined();
  planViewOf(editor).setState({ list: { images: ['alpine'], skipped: [] } as never, column: 'list' });
  for (const locale of locales) {
    expect(offeredBy(editor, locale).best('csv')).toBe(
      locale === 'en' ? 'Save the plans of the list as CSV' : '将这批镜像的计划保存为 CSV',
    );
  }
  offeredBy(editor).run('planned list');
  expect(planViewOf(editor).getState()).toMatchObject({ list: null, column: 'kept' });
  offeredBy(editor).run('上游的');
  expect(planViewOf(editor).getState().build).toBe('upstream');
  expect(offeredBy(editor).best('own containerd')).toBe('Plan with the program’s own containerd');
  expect(drawer.getState().shown).toBeNull();
});
