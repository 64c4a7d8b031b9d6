import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { createEditorStore } from './editor-store.ts';

const before = `# ours
mirrors:
  docker.io:
    endpoint:
      - https://a.test
`;
const place = before.indexOf('a.test');
const letter = (text: string, at: number) => [{ from: at, to: at, insert: text }];

function editor(text = before) {
  const resolved = resolveTarget({});
  if (!resolved.ok) throw new Error('There is no newest line.');
  return createEditorStore({ text, target: resolved.target });
}

describe('the one history', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('takes back form actions and typing alike, a run of them at once', () => {
    const store = editor();
    const { type, act, undo, redo } = store.getState();
    type(letter('x', place), 'run 1');
    type(letter('y', place + 1), 'run 1');
    act({ do: 'add-mirror', name: 'quay.io', endpoint: ['https://b.test'] });
    const after = store.getState().text;
    expect(after).toContain('xya.test');
    undo();
    expect(store.getState().text).toBe(before.replace('a.test', 'xya.test'));
    undo();
    expect(store.getState().text).toBe(before);
    redo();
    redo();
    expect(store.getState().text).toBe(after);
  });

  it('begins a new step after a pause, and after other typing', () => {
    const store = editor();
    const { type, undo } = store.getState();
    type(letter('1', place), 'run 1');
    vi.advanceTimersByTime(1500);
    type(letter('2', place), 'run 1');
    type(letter('3', place), 'run 2');
    undo();
    expect(store.getState().text).toContain('//21a.test');
    undo();
    expect(store.getState().text).toContain('//1a.test');
  });

  it('forgets what was undone once something else is done', () => {
    const store = editor();
    const { type, undo, redo } = store.getState();
    type(letter('x', place), null);
    undo();
    type(letter('y', place), null);
    redo();
    expect(store.getState().text).toContain('//ya.test');
  });
});

describe('a text that K3s refuses', () => {
  it('leaves form and files at the last one that it would read', () => {
    const store = editor();
    const { accepted, nodeFiles } = store.getState();
    store.getState().type(letter('[', before.indexOf('https')), null);
    expect(store.getState().reading.accepted).toBe(false);
    expect(store.getState().accepted).toBe(accepted);
    expect(store.getState().nodeFiles).toBe(nodeFiles);
    expect(store.getState().act({ do: 'remove-mirror', name: 'docker.io' })).toBe('unreadable');
  });
});

describe('the files before the last edit', () => {
  const hosts = 'certs.d/docker.io/hosts.toml';

  it('are those that the edit changed', () => {
    const store = editor();
    const { nodeFiles } = store.getState();
    store.getState().type(letter('x', place), null);
    expect(store.getState().filesBefore).toBe(nodeFiles);
    expect(store.getState().nodeFiles.files.get(hosts)?.text).not.toBe(nodeFiles.files.get(hosts)?.text);
  });

  it('are the same as now where the whole document is another', () => {
    const store = editor();
    store.getState().replace('mirrors:\n  quay.io:\n    endpoint: ["https://b.test"]\n');
    expect(store.getState().filesBefore).toBe(store.getState().nodeFiles);
  });
});

it('applies a fix to the reading in which it was found, and to no other', () => {
  const store = editor();
  const { reading, applyFix, type } = store.getState();
  type(letter('x', place), null);
  const typed = store.getState().text;
  applyFix(letter('stale', 0), reading);
  expect(store.getState().text).toBe(typed);
  applyFix(letter('#', 0), store.getState().reading);
  expect(store.getState().text).toBe(`#${typed}`);
});

it('takes in typing that is held back before a form action changes the text', () => {
  const store = editor();
  const { holdTyping, type, act } = store.getState();
  holdTyping(() => {
    holdTyping(null);
    type(letter('held.', place), 'run');
  });
  act({ do: 'set-endpoint', mirror: 'docker.io', index: 0, value: 'https://b.test' });
  expect(store.getState().text).toContain('- https://b.test');
  store.getState().undo();
  expect(store.getState().text).toContain('- https://held.a.test');
});

it('takes in typing that is held back before the document may only be looked at', () => {
  const store = editor();
  const { holdTyping, type, setReadOnly } = store.getState();
  holdTyping(() => {
    holdTyping(null);
    type(letter('held.', place), 'run');
  });
  setReadOnly(true);
  expect(store.getState().text).toContain('- https://held.a.test');
});

describe('a long document', () => {
  const long = `mirrors:\n${Array.from({ length: 4000 }, (_, at) => `  r${at}.test:\n    endpoint:\n      - https://mirror-${at}.example.net/a/long/path/of/its/own/${'x'.repeat(30)}\n`).join('')}`;
  const everywhere = [...long.matchAll(/example/g)].map(({ index }) => ({
    from: index,
    to: index + 7,
    insert: 'other',
  }));

  it('that was emptied comes back in slices, and can be called off meanwhile', () => {
    const store = editor(long);
    const { type, undo, cancelAwaited, settle } = store.getState();
    type([{ from: 0, to: long.length, insert: '' }], null);
    undo();
    expect(store.getState().text).toBe('');
    cancelAwaited();
    settle();
    expect(store.getState().text).toBe('');
    undo();
    settle();
    expect(store.getState().text).toBe(long);
  });

  it('is what it would be without slices once a huge change is undone and made again', () => {
    const store = editor(long);
    const { type, undo, redo, settle } = store.getState();
    type(everywhere, null);
    const changed = store.getState();
    undo();
    settle();
    expect(store.getState().text).toBe(long);
    expect(store.getState().reading.model).toEqual(editor(long).getState().reading.model);
    redo();
    settle();
    expect(store.getState().text).toBe(changed.text);
    expect(store.getState().nodeFiles).toEqual(changed.nodeFiles);
    undo();
    undo();
    settle();
    expect(store.getState().history.past).toEqual([]);
  });

  it('is what it would be without slices once much of it is replaced, whatever comes in between', () => {
    const store = editor(long);
    const { type, undo, replaceMany, settle } = store.getState();
    type(everywhere, null);
    const changed = store.getState();
    undo();
    const told: string[] = [];
    replaceMany(everywhere, () => told.push(store.getState().text));
    settle();
    expect(told).toEqual([changed.text]);
    expect(store.getState().nodeFiles).toEqual(changed.nodeFiles);
    undo();
    settle();
    expect(store.getState().text).toBe(long);
  });

  it('takes an entry in or out in slices, as it would without', () => {
    const store = editor(long);
    const { act, actOnEntry, undo, cancelAwaited, finishAwaited, settle } = store.getState();
    const action = { do: 'add-config', name: 'harbor.lan' } as const;
    act(action);
    const added = store.getState();
    undo();
    settle();
    const told: string[] = [];
    const tell = () => told.push(store.getState().text);
    expect(actOnEntry(action, tell)).toBeNull();
    expect(store.getState().text).toBe(long);
    cancelAwaited();
    expect(actOnEntry(action, tell)).toBeNull();
    finishAwaited();
    expect(told).toEqual([added.text]);
    expect(store.getState().nodeFiles).toEqual(added.nodeFiles);
    expect(actOnEntry(action, tell)).toBe(act(action));
    undo();
    settle();
    expect(store.getState().text).toBe(long);
  });
});
