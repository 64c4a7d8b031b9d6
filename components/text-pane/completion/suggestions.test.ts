import { expect, it } from 'vitest';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { suggestionsFrom } from './suggestions.ts';

function suggested(text: string) {
  const newest = resolveTarget({});
  if (!newest.ok) throw new Error('The newest line does not resolve.');
  return suggestionsFrom(createEditorStore({ text, target: newest.target }).getState());
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
