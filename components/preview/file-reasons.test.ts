import { expect, it } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import {
  type NodeFiles,
  renderNodeFiles,
  resolveTarget,
  type Target,
  type TargetRequest,
} from '@/lib/node-files/index.ts';
import { whyGone, whyNew } from './file-reasons.ts';

function target(request: TargetRequest = {}): Target {
  const resolved = resolveTarget(request);
  if (!resolved.ok) throw new Error('no target');
  return resolved.target;
}

const newest = target();
const files = (text: string, of = newest): NodeFiles => renderNodeFiles(readDocument(text).model, of);

const file = 'certs.d/quay.io/hosts.toml';
const mirror = (endpoints: string) => `mirrors: {quay.io: {endpoint: ${endpoints}}}\n`;
const full = mirror('[https://m.lan]');

it.each([
  ['named', 'mirrors: {}\n', 'not-named'],
  ['no-endpoints', mirror('[]'), 'no-endpoints'],
  ['no-valid-endpoints', mirror('["bad one"]'), 'no-valid-endpoints'],
  ['only-default-endpoint', mirror('[https://quay.io]'), 'only-default-endpoint'],
  ['no-settings', 'configs: {quay.io: {}}\n', 'no-settings'],
] as const)('a file comes (%s) and goes', (appears, without, goes) => {
  expect(files(full).files.has(file)).toBe(true);
  expect(files(without).files.has(file)).toBe(false);
  expect(whyNew(file, { files: files(without), target: newest }, newest)).toBe(appears);
  expect(whyGone(file, files(without), newest)).toBe(goes);
});

it('a file comes and goes with the line that writes mirrors into config.toml', () => {
  const inline = target({ line: 'v1.25.4' });
  expect(whyGone(file, files(full, inline), inline)).toBe('inline');
  expect(whyNew(file, { files: files(full, inline), target: inline }, newest)).toBe('own-file');
});

it('the embedded registry has a file of its own while it is on', () => {
  const on = target({ options: { embedded: true } });
  const [own = ''] = [...files(full, on).files.keys()].filter((path) => path.includes('127.0.0.1'));
  expect(whyNew(own, { files: files(full), target: newest }, on)).toBe('embedded-on');
  expect(whyGone(own, files(full), newest)).toBe('embedded-off');
});

it('a file comes with the release or the options, of a document that stays as it is', () => {
  const last = mirror('[https://m.lan, https://quay.io]');
  const early = target({ line: 'v1.29.1' });
  expect(files(last, early).files.has(file)).toBe(false);
  expect(whyNew(file, { files: files(last, early), target: early }, newest)).toBe('target');
});

it('a file with a line that is too long is not written', () => {
  const long = files(`configs: {quay.io: {auth: {username: u, password: ${'x'.repeat(70_000)}}}}\n`);
  expect(whyGone('config.toml', long, newest)).toBe('unwritable');
});
