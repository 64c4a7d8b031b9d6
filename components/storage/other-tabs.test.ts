import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStorage, keysOf, openTab, type Tab } from './testing/browser.ts';

const text = 'mirrors:\n  a.test: {endpoint: [https://b.test]}\n';

let storage: Storage;
let one: Tab;
let other: Tab;

/** Lets a tab keep what changed, and the other hear of it, as browsers do. */
function keep(tab: Tab, hears: Tab | null) {
  const before = new Map(keysOf(storage).map((key) => [key, storage.getItem(key)]));
  expect(tab.keeper.keep()).toBeNull();
  tellOf(before, hears);
}

function tellOf(before: ReadonlyMap<string, string | null>, hears: Tab | null) {
  const keys = new Set([...before.keys(), ...keysOf(storage)]);
  for (const key of keys) if (storage.getItem(key) !== (before.get(key) ?? null)) hears?.hear(key);
}

function close(tab: Tab, hears: Tab) {
  const before = new Map(keysOf(storage).map((key) => [key, storage.getItem(key)]));
  tab.documents.getState().close(tab.shown().id);
  tellOf(before, hears);
}

beforeEach(() => {
  storage = createStorage();
  one = openTab(storage);
  one.open('a', text);
  one.open('b', '# b\n');
  keep(one, null);
  other = openTab(storage);
});

describe('two tabs of a browser', () => {
  it('edit different documents side by side', () => {
    other.documents.getState().activateBeside(1);
    expect([one.shown().name, other.shown().name]).toEqual(['b', 'a']);
    one.type('# one\n');
    keep(one, other);
    other.type('# other\n');
    keep(other, one);
    const later = openTab(storage);
    expect([later.textOf('a'), later.textOf('b')]).toEqual([`# other\n${text}`, '# one\n# b\n']);
    expect(one.textOf('a')).toBe(`# other\n${text}`);
    expect([one.shown().elsewhere, other.shown().elsewhere]).toEqual([null, null]);
  });

  it('have each other’s new documents and names', () => {
    one.open('c', '# c\n');
    one.documents.getState().rename(one.shown().id, 'sea');
    keep(one, other);
    expect(other.names()).toEqual(['a', 'b', 'sea']);
    expect(other.shown().name).toBe('b');
    one.documents.getState().rename(one.shown().id, 'ocean');
    keep(one, other);
    expect(other.names()).toEqual(['a', 'b', 'ocean']);
  });

  it('take over a change of the same document where they are asked to, as a step that can be undone', () => {
    one.type('# one\n');
    keep(one, other);
    expect(other.shown()).toMatchObject({ name: 'b', elsewhere: 'changed' });
    expect(other.textOf('b')).toBe('# b\n');
    other.otherTabs.takeOver();
    expect(other.textOf('b')).toBe('# one\n# b\n');
    expect(other.shown().elsewhere).toBeNull();
    keep(other, one);
    expect(one.shown().elsewhere).toBeNull();
    other.shown().editor.get().getState().undo();
    expect(other.textOf('b')).toBe('# b\n');
  });

  it('keep both where both changed the same document', () => {
    one.type('# one\n');
    other.type('# other\n');
    keep(one, other);
    keep(other, one);
    expect(other.shown()).toMatchObject({ name: 'b 2', elsewhere: 'parted' });
    expect(other.names().toSorted()).toEqual(['a', 'b', 'b 2']);
    expect(one.names().toSorted()).toEqual(['a', 'b', 'b 2']);
    for (const tab of [one, other, openTab(storage)]) {
      expect([tab.textOf('b'), tab.textOf('b 2')]).toEqual(['# one\n# b\n', '# other\n# b\n']);
    }
    other.type('# more\n');
    keep(other, one);
    expect(one.textOf('b 2')).toBe('# more\n# other\n# b\n');
  });

  it('close documents that nobody looked at in the other, and leave those that one did', () => {
    close(one, other);
    expect(other.shown()).toMatchObject({ name: 'b', elsewhere: 'closed' });
    close(one, other);
    expect(other.names()).toEqual(['b']);
    other.otherTabs.keepHere();
    keep(other, one);
    expect(one.names()).toContain('b');
    expect(openTab(storage).textOf('b')).toBe('# b\n');
  });

  it('write a document again that was closed elsewhere once it is changed here', () => {
    close(one, other);
    other.type('# other\n');
    keep(other, one);
    expect(other.shown().elsewhere).toBeNull();
    expect(openTab(storage).textOf('b')).toBe('# other\n# b\n');
  });

  it('do not close what the other changed meanwhile', () => {
    one.type('# one\n');
    keep(one, null);
    close(other, one);
    expect(openTab(storage).textOf('b')).toBe('# one\n# b\n');
  });
});

type Step = { readonly by: 0 | 1; readonly what: 'type' | 'keep' | 'deaf-keep' | 'beside' | 'take-over' | 'open' };

it('never lose what was typed, whatever two tabs do in turn', () => {
  const step: fc.Arbitrary<Step> = fc.record({
    by: fc.constantFrom(0, 1),
    what: fc.constantFrom('type', 'type', 'keep', 'deaf-keep', 'beside', 'open'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      storage = createStorage();
      const first = openTab(storage);
      first.open('a', '# a\n');
      first.open('b', '# b\n');
      keep(first, null);
      const tabs = [first, openTab(storage)] as const;
      let count = 0;
      for (const { by, what } of steps) {
        const [tab, hears] = [tabs[by], tabs[1 - by] ?? first];
        if (what === 'type') tab.type(`# mark ${count++}.\n`);
        if (what === 'open') tab.open(`new ${count}`, `# mark ${count++}.\n`);
        if (what === 'keep') keep(tab, hears);
        if (what === 'deaf-keep') keep(tab, null);
        if (what === 'beside') tab.documents.getState().activateBeside(1);
      }
      for (const tab of tabs) keep(tab, null);
      const kept = keysOf(storage).map((key) => storage.getItem(key) ?? '');
      for (let mark = 0; mark < count; mark += 1)
        expect(kept.some((document) => document.includes(`# mark ${mark}.`))).toBe(true);
    }),
  );
});
