import { describe, expect, it } from 'vitest';
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
  expect(whyGone(file, newest, { files: files(without), target: newest })).toBe(goes);
});

it('a file comes and goes with the line that writes mirrors into config.toml', () => {
  const inline = target({ line: 'v1.25.4' });
  expect(whyGone(file, newest, { files: files(full, inline), target: inline })).toBe('inline');
  expect(whyNew(file, { files: files(full, inline), target: inline }, newest)).toBe('own-file');
});

it('the embedded registry has a file of its own while it is on', () => {
  const on = target({ options: { embedded: true } });
  const [own = ''] = [...files(full, on).files.keys()].filter((path) => path.includes('127.0.0.1'));
  expect(whyNew(own, { files: files(full), target: newest }, on)).toBe('embedded-on');
  expect(whyGone(own, on, { files: files(full), target: newest })).toBe('embedded-off');
});

describe('the file of the embedded registry', () => {
  const on = target({ options: { embedded: true } });
  const own = 'certs.d/127.0.0.1:6443/hosts.toml';
  const gone = (before: Target, to: Target, text = full) =>
    whyGone(own, before, { files: files(text, to), target: to });

  it('goes where the other program has it on a port of its own', () => {
    const rke2 = target({ program: 'rke2', options: { embedded: true } });
    expect(files(full, rke2).files.has('certs.d/127.0.0.1:9345/hosts.toml')).toBe(true);
    expect(gone(on, rke2)).toBe('embedded-elsewhere');
    expect(whyGone('certs.d/127.0.0.1:9345/hosts.toml', rke2, { files: files(full, on), target: on })).toBe(
      'embedded-elsewhere',
    );
    expect(gone(on, target({ program: 'rke2' }))).toBe('embedded-off');
  });

  it('goes with a line that has no embedded registry, whatever its flag says', () => {
    for (const program of ['k3s', 'rke2'] as const) {
      expect(gone(on, target({ program, line: 'v1.25.4', options: { embedded: true } }))).toBe('embedded-unknown');
    }
    expect(whyGone(file, on, { files: files(full), target: target({ line: 'v1.25.4' }) })).toBe('inline');
  });

  it('is not meant where it was off, and the document named its address', () => {
    expect(files('mirrors: {127.0.0.1:6443: {endpoint: [https://m.lan]}}\n').files.has(own)).toBe(true);
    expect(gone(newest, newest, 'mirrors: {}\n')).toBe('not-named');
    expect(gone(target({ program: 'rke2' }), target({ program: 'rke2' }), 'mirrors: {}\n')).toBe('not-named');
  });
});

it('a file comes with the release or the options, of a document that stays as it is', () => {
  const last = mirror('[https://m.lan, https://quay.io]');
  const early = target({ line: 'v1.29.1' });
  expect(files(last, early).files.has(file)).toBe(false);
  expect(whyNew(file, { files: files(last, early), target: early }, newest)).toBe('target');
});

it('a file with a line that is too long is not written', () => {
  const long = files(`configs: {quay.io: {auth: {username: u, password: ${'x'.repeat(70_000)}}}}\n`);
  expect(whyGone('config.toml', newest, { files: long, target: newest })).toBe('unwritable');
});
