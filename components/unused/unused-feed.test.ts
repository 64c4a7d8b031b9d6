import { expect, it } from 'vitest';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { resolveTarget, type TargetRequest } from '@/lib/node-files/index.ts';
import { unusedIn } from './unused-feed.ts';

function stretches(text: string, request: TargetRequest = {}) {
  const resolved = resolveTarget(request);
  if (!resolved.ok) throw new Error('no target');
  const found = unusedIn(createEditorStore({ text, target: resolved.target })).getState().stretches;
  return found.map(({ range, reason }) => [text.slice(range.from, range.to), reason]);
}

it('tells stretches of the text in their order, none within another', () => {
  const text = 'mirror: {}\nmirrors:\n  quay.io:\n    endpoint: [https://quay.io]\n    TLS: {}\n  a.test: {}\n';
  expect(stretches(text)).toEqual([
    ['mirror: {}', 'unknown-key'],
    ['quay.io:\n    endpoint: [https://quay.io]\n    TLS: {}', 'only-default-endpoint'],
    ['a.test: {}', 'no-endpoints'],
  ]);
  expect(stretches(text, { line: 'v1.25.4' })).toEqual([
    ['mirror: {}', 'unknown-key'],
    ['TLS: {}', 'unknown-key'],
  ]);
});

it('leaves alone what an alias stands for elsewhere', () => {
  expect(stretches('mirrors: {quay.io: &q {endpoint: [https://quay.io]}, a.test: *q}\n')).toEqual([]);
  expect(stretches('mirrors: {a.test: &q {endpoint: [https://quay.io]}, quay.io: *q}\n')).toEqual([
    ['quay.io: *q', 'only-default-endpoint'],
  ]);
});

it('tells nothing of a text that K3s refuses', () => {
  expect(stretches('mirror: {}\nmirrors: [\n')).toEqual([]);
});
