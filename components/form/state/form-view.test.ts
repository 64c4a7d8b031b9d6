import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditorStore, type EditorStore } from '@/components/editor/state/editor-store.ts';
import { startPageClock, stopPageClock } from '@/components/slices/testing/page-clock.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { addEntry, goToConfig } from './add.ts';
import { focusPath } from './focus-path.ts';
import { formViewOf } from './follow-document.ts';
import type { SectionName } from './form-view.ts';
import { removeEntry } from './remove.ts';
import { setFilter, toggleEntry, toggleSection } from './section-actions.ts';

const text = `
mirrors:
  docker.io: {endpoint: [https://mirror.lan]}
  quay.io: {endpoint: [https://harbor.lan]}
configs:
  harbor.lan: {}
`;

function editorOf(document: string): EditorStore {
  const resolved = resolveTarget();
  if (!resolved.ok) throw new Error('there is a default target');
  return createEditorStore({ text: document, target: resolved.target });
}

const section = (editor: EditorStore, name: SectionName) => formViewOf(editor).getState()[name];
const shown = (editor: EditorStore, name: SectionName) => section(editor, name).entries.map((entry) => entry.value);
const keys = (editor: EditorStore, name: SectionName) => section(editor, name).entries.map((entry) => entry.key);
const many = (count: number) =>
  `mirrors:\n${Array.from({ length: count }, (_, index) => `  r${index}.lan: {endpoint: [https://m${index}.lan]}\n`).join('')}`;

describe('the rows of the form', () => {
  it('are those of the document, open where there are few', () => {
    const editor = editorOf(text);
    expect(shown(editor, 'mirrors')).toEqual(['docker.io', 'quay.io']);
    expect([...section(editor, 'mirrors').open]).toEqual(keys(editor, 'mirrors'));
    expect(section(editorOf(many(4)), 'mirrors').open.size).toBe(0);
  });

  it('stay the same rows when a name is typed anew in the text or in the form', () => {
    const editor = editorOf(text);
    const before = keys(editor, 'mirrors');
    const from = text.indexOf('quay.io');
    editor.getState().type([{ from, to: from + 4, insert: 'gcr' }], null);
    editor.getState().act({ do: 'rename-mirror', name: 'docker.io', to: 'ghcr.io' });
    expect(shown(editor, 'mirrors')).toEqual(['ghcr.io', 'gcr.io']);
    expect(keys(editor, 'mirrors')).toEqual(before);
  });

  it('show the last version that could be read while the text is broken', () => {
    const editor = editorOf(text);
    editor.getState().type([{ from: 0, to: 0, insert: '[' }], null);
    expect(shown(editor, 'mirrors')).toEqual(['docker.io', 'quay.io']);
  });

  it('begin anew with another document', () => {
    const editor = editorOf(text);
    setFilter(editor, 'mirrors', 'quay');
    editor.getState().open(many(5));
    expect(section(editor, 'mirrors')).toMatchObject({ filter: '', open: new Set(), hidden: new Set() });
  });
});

describe('a filter', () => {
  it('hides what holds its text neither in the name nor in an endpoint, but nothing that is added later', () => {
    const editor = editorOf(many(12));
    setFilter(editor, 'mirrors', 'M11.LAN');
    expect(section(editor, 'mirrors').hidden.size).toBe(11);
    addEntry(editor, 'mirrors', 'docker.io', null);
    expect(section(editor, 'mirrors').hidden.has(keys(editor, 'mirrors').at(-1) ?? 0)).toBe(false);
  });

  it('ends with the last row, and does not come back with the rows', () => {
    const editor = editorOf(many(12));
    setFilter(editor, 'mirrors', 'm11.lan');
    editor.getState().type([{ from: 0, to: many(12).length, insert: 'configs: {a.lan: {}}\n' }], null);
    expect(section(editor, 'mirrors')).toMatchObject({ entries: [], filter: '', hidden: new Set() });
    editor.getState().undo();
    expect(section(editor, 'mirrors')).toMatchObject({ filter: '', hidden: new Set() });
    expect(shown(editor, 'mirrors')).toHaveLength(12);
  });

  it('gives way to a row that is to have the focus', () => {
    const editor = editorOf(many(12));
    setFilter(editor, 'mirrors', 'r1.lan');
    focusPath(editor, ['mirrors', 'r5.lan', 'endpoint', 0]);
    expect(section(editor, 'mirrors')).toMatchObject({ filter: '', hidden: new Set() });
  });
});

describe('focusPath', () => {
  it('opens the section and the row of a field, and asks again each time', () => {
    const editor = editorOf(many(5));
    toggleSection(editor, 'mirrors');
    focusPath(editor, ['mirrors', 'r2.lan', 'endpoint', 0]);
    const first = formViewOf(editor).getState().focus;
    focusPath(editor, ['mirrors', 'r2.lan', 'endpoint', 0]);
    expect(section(editor, 'mirrors').collapsed).toBe(false);
    expect([...section(editor, 'mirrors').open]).toEqual([keys(editor, 'mirrors')[2]]);
    expect(formViewOf(editor).getState().focus).not.toEqual(first);
  });

  it('leaves a row closed where the row itself is meant', () => {
    const editor = editorOf(many(5));
    focusPath(editor, ['mirrors', 'r2.lan']);
    expect(section(editor, 'mirrors').open.size).toBe(0);
  });
});

describe('adding and removing', () => {
  it('writes a new mirror and goes to its first endpoint', () => {
    const editor = editorOf('');
    expect(addEntry(editor, 'mirrors', 'docker.io', null)).toBe(true);
    expect(shown(editor, 'mirrors')).toEqual(['docker.io']);
    expect(formViewOf(editor).getState().focus?.path).toEqual(['mirrors', 'docker.io', 'endpoint', 0]);
  });

  it('copies an entry and lets its name be typed over', () => {
    const editor = editorOf(text);
    addEntry(editor, 'mirrors', 'ghcr.io', 'quay.io');
    expect(editor.getState().accepted.model.mirrors?.get('ghcr.io')?.endpoint).toEqual(['https://harbor.lan']);
    expect(formViewOf(editor).getState().focus?.path).toEqual(['mirrors', 'ghcr.io', 'name']);
  });

  it('refuses a name that cannot be written', () => {
    const editor = editorOf(text);
    expect(addEntry(editor, 'mirrors', 'quay.io', null)).toBe(false);
    expect(addEntry(editor, 'mirrors', '', null)).toBe(false);
    expect(editor.getState().text).toBe(text);
  });

  it('makes the settings of a host once, and then goes to them', () => {
    const editor = editorOf(text);
    goToConfig(editor, 'mirror.lan');
    expect(shown(editor, 'configs')).toEqual(['harbor.lan', 'mirror.lan']);
    const written = editor.getState().text;
    goToConfig(editor, 'mirror.lan');
    expect(editor.getState().text).toBe(written);
    expect(formViewOf(editor).getState().focus?.path).toEqual(['configs', 'mirror.lan', 'auth', 'username']);
  });

  it('says what was removed, with the step that brings it back, and goes to the neighbour', () => {
    const editor = editorOf(text);
    removeEntry(editor, 'mirrors', 'docker.io');
    const { removal, focus } = formViewOf(editor).getState();
    expect(removal).toEqual({ what: 'docker.io', step: editor.getState().history.past.at(-1) });
    expect(focus?.path).toEqual(['mirrors', 'quay.io']);
    editor.getState().undo();
    expect(shown(editor, 'mirrors')).toEqual(['docker.io', 'quay.io']);
  });

  it('ends at the section once all is gone', () => {
    const editor = editorOf(text);
    removeEntry(editor, 'configs', 'harbor.lan');
    expect(formViewOf(editor).getState().focus?.path).toEqual(['configs']);
  });
});

describe('adding and removing in a long document', () => {
  beforeEach(startPageClock);
  afterEach(stopPageClock);

  const long = many(8000);
  const focus = (editor: EditorStore) => formViewOf(editor).getState().focus?.path;

  it('ends as it would in a short one, in tasks of its own', () => {
    const editor = editorOf(long);
    expect(addEntry(editor, 'mirrors', 'docker.io', null)).toBe(true);
    expect(editor.getState().text).toBe(long);
    vi.runAllTimers();
    expect(focus(editor)).toEqual(['mirrors', 'docker.io', 'endpoint', 0]);
    removeEntry(editor, 'mirrors', 'docker.io');
    expect(shown(editor, 'mirrors')).toContain('docker.io');
    vi.runAllTimers();
    expect(focus(editor)).toEqual(['mirrors', 'r7999.lan']);
    expect(editor.getState().text).toBe(long);
  });

  it('ends before the next key, which is for the field to which it goes', () => {
    const editor = editorOf(long);
    addEntry(editor, 'mirrors', 'docker.io', null);
    const typed = vi.fn(() => focus(editor));
    document.addEventListener('keydown', typed);
    document.dispatchEvent(new Event('keydown'));
    expect(typed).toHaveReturnedWith(['mirrors', 'docker.io', 'endpoint', 0]);
  });

  it('adds once what is asked for twice', () => {
    const editor = editorOf(long);
    expect(addEntry(editor, 'mirrors', 'docker.io', null)).toBe(true);
    expect(addEntry(editor, 'mirrors', 'docker.io', null)).toBe(false);
    vi.runAllTimers();
    expect(shown(editor, 'mirrors').filter((name) => name === 'docker.io')).toHaveLength(1);
  });
});

it('opens and closes a row', () => {
  const editor = editorOf(many(5));
  const key = keys(editor, 'mirrors')[0] ?? 0;
  toggleEntry(editor, 'mirrors', key);
  expect(section(editor, 'mirrors').open.has(key)).toBe(true);
  toggleEntry(editor, 'mirrors', key);
  expect(section(editor, 'mirrors').open.has(key)).toBe(false);
});
