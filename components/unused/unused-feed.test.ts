import { expect, it } from 'vitest';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { resolveTarget, type TargetRequest } from '@/lib/node-files/index.ts';
import { unusedIn } from './unused-feed.ts';

async function tells(text: string, expected: readonly (readonly string[])[], request: TargetRequest = {}) {
  const resolved = resolveTarget(request);
  if (!resolved.ok) throw new Error('no target');
  const feed = unusedIn(createEditorStore({ text, target: resolved.target }));
  const told = () => feed.getState().stretches.map(({ range, reason }) => [text.slice(range.from, range.to), reason]);
  await expect.poll(told).toEqual(expected);
}

it('tells stretches of the text in their order, none within another', async () => {
  const text = 'mirror: {}\nmirrors:\n  quay.io:\n    endpoint: [https://quay.io]\n    TLS: {}\n  a.test: {}\n';
  await tells(text, [
    ['mirror: {}', 'unknown-key'],
    ['quay.io:\n    endpoint: [https://quay.io]\n    TLS: {}', 'only-default-endpoint'],
    ['a.test: {}', 'no-endpoints'],
  ]);
  const inConfig = [
    ['mirror: {}', 'unknown-key'],
    ['TLS: {}', 'unknown-key'],
  ];
  await tells(text, inConfig, { line: 'v1.25.4' });
});

it('leaves alone what an alias stands for elsewhere', async () => {
  await tells('mirrors: {quay.io: &q {endpoint: [https://quay.io]}, a.test: *q}\n', []);
  await tells('mirrors: {a.test: &q {endpoint: [https://quay.io]}, quay.io: *q}\n', [
    ['quay.io: *q', 'only-default-endpoint'],
  ]);
});

it('tells nothing of a text that K3s refuses', async () => {
  await tells('mirror: {}\nmirrors: [\n', []);
});
