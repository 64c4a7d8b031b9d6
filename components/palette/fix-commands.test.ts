import { expect, it, vi } from 'vitest';
import { createEditorStore, type EditorStore } from '@/components/editor/state/editor-store.ts';
import { problemsOf } from '@/components/problems/problem-feed.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import type { Locale } from '@/messages/locale.ts';
import { findCommands } from './find-commands.ts';
import { fixCommands } from './fix-commands.ts';

const fixesOf = (editor: EditorStore, locale: Locale) => fixCommands(editor, problemsOf(editor).getState(), locale);

async function withProblems(text: string) {
  const resolved = resolveTarget();
  if (!resolved.ok) throw new Error('there is a default target');
  const editor = createEditorStore({ text, target: resolved.target });
  const feed = problemsOf(editor);
  await vi.waitUntil(() => feed.getState().list.length > 0);
  return editor;
}

it('offers what solves each problem, found in either language, and does it', async () => {
  const editor = await withProblems('mirrors:\n  docker.io:\n    endpoints: [https://mirror.lan]\n');
  const best = (query: string, locale: Locale) => findCommands(fixesOf(editor, locale), query)[0]?.items[0];
  for (const query of ['fix', '修复', 'rename it to endpoint', '改名为']) {
    expect(best(query, 'en')?.label).toBe('Line 3: Rename it to endpoint');
    expect(best(query, 'zh-CN')?.label).toBe('第 3 行：改名为 endpoint');
  }
  best('fix', 'en')?.run();
  expect(editor.getState().accepted.model.mirrors?.get('docker.io')?.endpoint).toEqual(['https://mirror.lan']);
  expect(fixesOf(editor, 'en'), 'of the text before').toEqual([]);
});

it('offers nothing to who may only look', async () => {
  const editor = await withProblems('mirrors:\n  docker.io:\n    endpoints: [https://mirror.lan]\n');
  editor.getState().setReadOnly(true);
  expect(fixesOf(editor, 'en')).toEqual([]);
});
