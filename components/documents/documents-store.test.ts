import { beforeEach, describe, expect, it } from 'vitest';
import { revealedSecrets, revealSecrets } from '@/components/secrets/revealed-store.ts';
import { resolveTarget, type Target } from '@/lib/node-files/index.ts';
import type { DocumentEntry } from './document-entry.ts';
import { createDocumentsStore, type DocumentsStore } from './documents-store.ts';

const target = (release: string): Target => {
  const resolved = resolveTarget({ release });
  if (!resolved.ok) throw new Error(resolved.error.kind);
  return resolved.target;
};
const older = target('v1.28.5+k3s1');
const newer = target('v1.33.4+k3s1');
const mirror = (name: string) => `mirrors:\n  ${name}:\n    endpoint: [https://a.test]\n`;
const document = (name: string) => ({ name, text: mirror(name), target: newer });

let store: DocumentsStore;
beforeEach(() => {
  store = createDocumentsStore(newer);
});

const names = () => store.getState().entries.map(({ name }) => name);
const editorOf = (entry: DocumentEntry) => entry.editor.get().getState();
const shown = () => store.getState().active;
const named = (name: string) => {
  const entry = store.getState().entries.find((each) => each.name === name);
  if (!entry) throw new Error(`Nothing is called ${name}.`);
  return entry;
};
const open = (...opened: readonly string[]) => store.getState().open(opened.map(document));

describe('what is opened', () => {
  it('takes the place of the start screen, as a step that can be undone', () => {
    const before = shown().id;
    open('a');
    expect(shown()).toMatchObject({ id: before, name: 'a' });
    expect(editorOf(shown()).text).toBe(mirror('a'));
    editorOf(shown()).undo();
    expect(editorOf(shown()).text).toBe('');
  });

  it('has a tab of its own where something is open, and a name of its own', () => {
    open('a');
    open('a', 'a', 'b');
    expect(names()).toEqual(['a', 'a 2', 'a 3', 'b']);
    expect(shown().name).toBe('a 2');
    expect(editorOf(named('a')).text).toBe(mirror('a'));
    expect(editorOf(named('a')).history.past).toHaveLength(1);
    expect(editorOf(shown()).history.past).toHaveLength(0);
  });

  it('brings its target and the secrets that it lacks', () => {
    const missing = [{ kind: 'password', path: null, name: 'password' }] as const;
    store.getState().open([{ ...document('a'), target: older, missing }]);
    expect(editorOf(shown()).target).toBe(older);
    expect(shown().missing).toEqual(missing);
    open('b');
    expect(shown().missing).toEqual([]);
    expect(editorOf(named('a')).target).toBe(older);
  });

  it('costs nothing before it is looked at', () => {
    open('a', 'b', 'c');
    expect(store.getState().entries.map(({ editor }) => editor.isMade())).toEqual([true, false, false]);
    store.getState().activate(named('c').id);
    expect(named('b').editor.isMade()).toBe(false);
    expect(editorOf(named('b')).text).toBe(mirror('b'));
  });

  it('is not begun twice', () => {
    open('a');
    store.getState().begin();
    store.getState().activate(named('a').id);
    store.getState().begin();
    expect(names()).toEqual(['a', '']);
    store.getState().startEmpty('registries');
    store.getState().begin();
    expect(names()).toEqual(['a', 'registries', '']);
  });
});

describe('going from one to another', () => {
  beforeEach(() => open('a', 'b', 'c'));

  it('goes round at both ends', () => {
    const seen = ([1, 1, 1, -1] as const).map((step) => {
      store.getState().activateBeside(step);
      return shown().name;
    });
    expect(seen).toEqual(['b', 'c', 'a', 'c']);
  });

  it('takes in what was typed last, and hides what was revealed', () => {
    const { holdTyping, type } = editorOf(shown());
    holdTyping(() => {
      holdTyping(null);
      type([{ from: 0, to: 0, insert: '# typed\n' }], null);
    });
    revealSecrets(['configs a']);
    store.getState().activate(named('b').id);
    expect(editorOf(named('a')).text).toBe(`# typed\n${mirror('a')}`);
    expect(revealedSecrets.getState().keys.size).toBe(0);
  });

  it('finds each as it was left, undo included', () => {
    editorOf(shown()).type([{ from: 0, to: 0, insert: '# mine\n' }], null);
    store.getState().activate(named('b').id);
    editorOf(shown()).setTarget(older);
    store.getState().activate(named('a').id);
    expect(editorOf(shown())).toMatchObject({ text: `# mine\n${mirror('a')}`, target: newer });
    editorOf(shown()).undo();
    expect(editorOf(shown()).text).toBe(mirror('a'));
    expect(editorOf(named('b')).target).toBe(older);
  });
});

describe('the tabs', () => {
  beforeEach(() => open('a', 'b', 'c'));

  it.each([
    ['a', 2, ['b', 'c', 'a']],
    ['c', 0, ['c', 'a', 'b']],
    ['b', 3, ['a', 'b', 'c']],
    ['b', -1, ['a', 'b', 'c']],
  ])('%s moved to %i', (name, place, order) => {
    store.getState().move(named(name).id, place);
    expect(names()).toEqual(order);
    expect(shown().name).toBe('a');
  });

  it('are renamed, but never to nothing nor to a name that is taken', () => {
    const { rename } = store.getState();
    rename(named('a').id, '  edge  clusters ');
    rename(named('b').id, '   ');
    rename(named('c').id, 'b');
    expect(names()).toEqual(['edge clusters', 'b', 'b 2']);
    rename(named('b 2').id, 'b 2');
    expect(shown().name).toBe('edge clusters');
    expect(names()).toEqual(['edge clusters', 'b', 'b 2']);
  });

  it('are duplicated beside themselves, with a history of their own', () => {
    editorOf(shown()).type([{ from: 0, to: 0, insert: '# mine\n' }], null);
    store.getState().duplicate(shown().id);
    expect(names()).toEqual(['a', 'a 2', 'b', 'c']);
    expect(shown().name).toBe('a 2');
    expect(editorOf(shown())).toMatchObject({ text: editorOf(named('a')).text, history: { past: [] } });
  });

  it('are duplicated with all that was made of them, and go on apart', () => {
    const original = editorOf(named('a'));
    store.getState().duplicate(named('a').id);
    expect(editorOf(shown()).reading).toBe(original.reading);
    expect(editorOf(shown()).nodeFiles).toBe(original.nodeFiles);
    const { act } = editorOf(shown());
    act({ do: 'set-endpoint', mirror: 'a', index: 0, value: 'https://copy.test' });
    editorOf(named('a')).act({ do: 'set-endpoint', mirror: 'a', index: 0, value: 'https://original.test' });
    const hosts = (entry: DocumentEntry) => editorOf(entry).nodeFiles.files.get('certs.d/a/hosts.toml')?.text;
    expect(hosts(shown())).toContain('https://copy.test');
    expect(hosts(named('a'))).toContain('https://original.test');
  });
});

describe('what is closed', () => {
  it('leaves the next one, or the last, or the start screen', () => {
    open('a', 'b', 'c');
    store.getState().activate(named('b').id);
    store.getState().close(shown().id);
    expect(shown().name).toBe('c');
    store.getState().close(shown().id);
    expect(shown().name).toBe('a');
    store.getState().close(shown().id);
    expect(names()).toEqual(['']);
    expect(editorOf(shown())).toMatchObject({ text: '', target: newer });
  });

  it('stays until the long one beside it is made, which nobody has looked at', async () => {
    const long = `mirrors:\n${Array.from({ length: 6000 }, (_, at) => `  r${at}.test:\n    endpoint: [https://mirror-${at}.example.net]\n`).join('')}`;
    store.getState().open([document('a'), { name: 'long', text: long, target: newer }]);
    store.getState().close(shown().id);
    expect(names()).toEqual(['a', 'long']);
    await expect.poll(names).toEqual(['long']);
    expect(editorOf(shown()).text).toBe(long);
    store.getState().reopen();
    expect(names()).toEqual(['a', 'long']);
  });

  it('leaves the one that is shown where it is another', () => {
    open('a', 'b');
    store.getState().close(named('b').id);
    expect(shown().name).toBe('a');
  });

  it('comes back as it was, to where it was', () => {
    open('a', 'b', 'c');
    store.getState().activate(named('b').id);
    editorOf(shown()).type([{ from: 0, to: 0, insert: '# mine\n' }], null);
    const { id } = shown();
    store.getState().close(id);
    store.getState().close(named('c').id);
    store.getState().reopen(id);
    expect(names()).toEqual(['a', 'b']);
    expect(shown().id).toBe(id);
    editorOf(shown()).undo();
    expect(editorOf(shown()).text).toBe(mirror('b'));
    store.getState().reopen();
    expect(shown().name).toBe('c');
    store.getState().reopen();
    expect(names().toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('takes the place of the start screen again, which is not itself kept for coming back', () => {
    open('a');
    store.getState().close(shown().id);
    store.getState().close(shown().id);
    store.getState().reopen();
    expect(names()).toEqual(['a']);
  });

  it('gets another name where its own was taken meanwhile', () => {
    open('a');
    store.getState().close(shown().id);
    open('a');
    store.getState().reopen();
    expect(names()).toEqual(['a 2', 'a']);
  });
});
