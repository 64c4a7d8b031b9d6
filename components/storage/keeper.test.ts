import { beforeEach, describe, expect, it } from 'vitest';
import { createStorage, keysOf, openTab } from './testing/browser.ts';

const text = 'mirrors:\n  a.test: {endpoint: [https://b.test]}\n';

let storage: Storage;
beforeEach(() => {
  storage = createStorage();
});

const documentKeys = () => keysOf(storage).filter((key) => key.startsWith('portolan-document-'));

describe('what the browser keeps', () => {
  it('comes back after a reload: tabs, their order, the one shown, texts and targets', () => {
    const tab = openTab(storage);
    tab.open('a', text);
    tab.open('b', '# b\n');
    tab.documents.getState().open([{ name: 'c', text: '# c\n', target: tab.shown().editor.get().getState().target }]);
    tab.documents.getState().move(tab.shown().id, 0);
    tab.documents.getState().activateBeside(1);
    tab.documents.getState().rename(tab.shown().id, 'first');
    expect(tab.keeper.keep()).toBeNull();
    const again = openTab(storage);
    expect(again.names()).toEqual(['c', 'first', 'b']);
    expect(again.shown().name).toBe('first');
    expect(again.textOf('first')).toBe(text);
  });

  it('is nothing while nothing was opened', () => {
    const tab = openTab(storage);
    tab.keeper.keep();
    expect(documentKeys()).toEqual([]);
  });

  it('is written for the document that changed, and for no other', () => {
    const tab = openTab(storage);
    tab.open('a', text);
    tab.open('b', '# b\n');
    tab.keeper.keep();
    const written: string[] = [];
    const { setItem } = storage;
    storage.setItem = (key, value) => {
      written.push(key);
      setItem(key, value);
    };
    tab.type('# more\n');
    tab.keeper.keep();
    expect(written).toHaveLength(1);
    expect(storage.getItem(written[0] ?? '')).toContain('# more');
  });

  it('goes with its document', () => {
    const tab = openTab(storage);
    tab.open('a', text);
    tab.keeper.keep();
    tab.documents.getState().close(tab.shown().id);
    expect(documentKeys()).toEqual([]);
    tab.documents.getState().reopen();
    tab.keeper.keep();
    expect(openTab(storage).names()).toEqual(['a']);
  });

  it('takes over the one document of before, once', () => {
    storage.setItem('portolan-work', JSON.stringify({ version: 1, text, missing: [] }));
    const tab = openTab(storage);
    expect(tab.names()).toEqual(['registries']);
    expect(storage.getItem('portolan-work')).not.toBeNull();
    tab.keeper.keep();
    expect(storage.getItem('portolan-work')).toBeNull();
    expect(openTab(storage).names()).toEqual(['registries']);
    expect(openTab(storage).textOf('registries')).toBe(text);
  });

  it('is left alone where it is of a version that is not known', () => {
    const foreign = JSON.stringify({ version: 7, what: 'ever' });
    storage.setItem('portolan-document-x', foreign);
    storage.setItem('portolan-documents', 'nonsense');
    const tab = openTab(storage);
    expect(tab.names()).toEqual(['']);
    tab.open('a', text);
    tab.keeper.keep();
    expect(storage.getItem('portolan-document-x')).toBe(foreign);
  });
});

describe('a browser that keeps not everything', () => {
  it('says which document is not kept, keeps the others, and tries again', () => {
    storage = createStorage(2000);
    const tab = openTab(storage);
    tab.open('small', text);
    tab.open('large', `# ${'x'.repeat(3000)}\n`);
    expect(tab.keeper.keep()).toEqual({ kind: 'full', names: ['large'] });
    expect(openTab(storage).names()).toEqual(['small']);
    tab.type('# more\n');
    expect(tab.keeper.keep()).toEqual({ kind: 'full', names: ['large'] });
    tab.shown().editor.get().getState().replace('# short\n');
    expect(tab.keeper.keep()).toBeNull();
    expect(openTab(storage).textOf('large')).toBe('# short\n');
  });

  it('has room again once another document is closed', () => {
    storage = createStorage(2000);
    const tab = openTab(storage);
    tab.open('one', `# ${'x'.repeat(1200)}\n`);
    tab.open('two', `# ${'y'.repeat(1200)}\n`);
    expect(tab.keeper.keep()?.names).toEqual(['two']);
    const one = tab.documents.getState().entries[0]?.id ?? '';
    tab.documents.getState().close(one);
    expect(tab.keeper.keep()).toBeNull();
    expect(openTab(storage).names()).toEqual(['two']);
  });

  it('says so where it keeps nothing', () => {
    const forbidden = new Proxy(storage, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    const tab = openTab(forbidden);
    tab.open('a', text);
    expect(tab.keeper.keep()).toEqual({ kind: 'forbidden', names: ['a'] });
    tab.documents.getState().close(tab.shown().id);
    expect(tab.names()).toEqual(['']);
  });
});
