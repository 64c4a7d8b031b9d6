import { expect, it } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import { renderNodeFiles, resolveTarget, type TargetRequest } from '@/lib/node-files/index.ts';
import { lossOf } from './loss-of.ts';

const mirrored = String.raw`mirrors:
  docker.io: {endpoint: [https://m.lan], rewrite: {'a\.b': x, '^library/(.*)': 'base/$1'}}
  quay.io: {endpoint: [https://m.lan], rewrite: {'^a\\.b$': x}}
  '*': {endpoint: ['https://m"n.lan'], rewrite: {a: b}}
`;

function losses(text: string, request: TargetRequest = {}) {
  const resolved = resolveTarget(request);
  if (!resolved.ok) throw new Error('no target');
  const { faults } = renderNodeFiles(readDocument(text).model, resolved.target);
  return ['docker.io', 'quay.io', '*'].map((mirror) => lossOf(mirror, resolved.target.program, faults));
}

it('is told where containerd ignores the hosts.toml of the mirror, for a rewrite or anything else in it', () => {
  expect(losses(mirrored)).toEqual(['file-ignored', null, 'file-ignored']);
  expect(losses(mirrored, { program: 'rke2' })).toEqual(['file-ignored', null, 'file-ignored']);
});

it('is everywhere what keeps containerd or the program from starting', () => {
  const refused = 'containerd-refuses-to-start';
  expect(losses(mirrored, { line: 'v1.25.4' })).toEqual([refused, refused, refused]);
  expect(losses(`${mirrored}configs: {a.test: {auth: {username: u, password: "\\a"}}}\n`)).toEqual([
    refused,
    refused,
    refused,
  ]);
  const long = losses(`${mirrored}configs: {a.test: {auth: {username: u, password: ${'x'.repeat(70_000)}}}}\n`);
  expect(long).toEqual(Array(3).fill('k3s-refuses-to-start'));
});
