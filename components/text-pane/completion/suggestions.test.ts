import { expect, it } from 'vitest';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { suggestionsFrom } from './suggestions.ts';

function storeOf(text: string) {
  const newest = resolveTarget({});
  if (!newest.ok) throw new Error('The newest line does not resolve.');
  return createEditorStore({ text, target: newest.target });
}

function suggested(text: string) {
  return suggestionsFrom(storeOf(text));
}

const text = `mirrors:
  docker.io: {endpoint: [https://harbor.lan:5000, https://user:secret@other.lan]}
  quay.io: {endpoint: [https://harbor.lan:5000, https://cache.lan/v2]}
configs:
  cache.lan: {}
  ghcr.io: {}
  "*": {}
`;

it('offers hosts that are asked and have no settings yet, and registries that are not mirrored yet', () => {
  const { names } = suggested(text);
  expect(names('configs')).toEqual(['harbor.lan:5000', 'other.lan', 'registry-1.docker.io', 'quay.io']);
  expect(names('mirrors')).toEqual(expect.arrayContaining(['ghcr.io', 'registry.k8s.io', '*']));
  expect(names('mirrors')).not.toContain('docker.io');
});

it('offers schemes and the addresses of the document, but none with a password', () => {
  expect(suggested(text).endpoints('new.test')).toEqual([
    'https://',
    'http://',
    'https://harbor.lan:5000',
    'https://cache.lan/v2',
    'https://ghcr.io',
  ]);
});

it.each(['""', 'h', 'https', '"https:"', 'https:/', 'https://', 'HTTP', '"http://:80"', '/v2', '"-"'])(
  'offers no address that is only begun, and no settings for it: %s',
  (begun) => {
    const { endpoints, names } = suggested(`mirrors:\n  a.lan:\n    endpoint: [${begun}, b.lan]\n`);
    expect(endpoints('c.lan')).toEqual(['https://', 'http://', 'b.lan']);
    expect(names('configs')).toEqual(['b.lan', 'a.lan']);
  },
);

it.each(['tcp://m.test', 'https//m.test', 'http:/m.test', '"https://m n.test"', '" https://m.test"', 'm.test:port'])(
  'offers no address that leads nowhere: %s',
  (wrong) => {
    const { endpoints } = suggested(`mirrors:\n  a.lan:\n    endpoint: [${wrong}, localhost:5000, "[::1]:443"]\n`);
    expect(endpoints('c.lan')).toEqual(['https://', 'http://', 'localhost:5000', '[::1]:443']);
  },
);

it('offers no address of settings whose name is only begun', () => {
  const begun = 'configs: {ht: {}, https: {}, harbor: {}, "10.0.0.1:5000": {}}\n';
  expect(suggested(begun).endpoints('c.lan')).toEqual([
    'https://',
    'http://',
    'https://harbor',
    'https://10.0.0.1:5000',
  ]);
});

it('knows what was typed a moment ago and is still held back', () => {
  const store = storeOf(text);
  const { names, endpoints } = suggestionsFrom(store);
  const hold = (insert: string) => {
    const { length } = store.getState().text;
    store.getState().holdTyping(() => {
      store.getState().holdTyping(null);
      store.getState().type([{ from: length, to: length, insert }], 'typing 1');
    });
  };
  hold('  new.lan: {}\n');
  expect(endpoints('new.test')).toContain('https://new.lan');
  hold('  ghcr.test: {}\n  quay.io: {}\n');
  expect(names('configs')).toEqual(['harbor.lan:5000', 'other.lan', 'registry-1.docker.io']);
});

it('has nothing of a long document read for its proposals', () => {
  const store = storeOf(`${text}${'# all about it\n'.repeat(21_000)}`);
  const { names } = suggestionsFrom(store);
  store.getState().holdTyping(() => {
    throw new Error('What is typed was handed over.');
  });
  expect(names('configs')).toEqual(['harbor.lan:5000', 'other.lan', 'registry-1.docker.io', 'quay.io']);
});
