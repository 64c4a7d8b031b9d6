import { describe, expect, it } from 'vitest';
import { createComparer } from '@/components/compare/work/comparer.ts';
import { signingWith } from '@/lib/fingerprints/index.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { comparisonAnswer } from '@/lib/profile/answers.ts';
import { comparisonOf } from '@/lib/profile/comparison.ts';
import type { ProfileContent } from '@/lib/profile/content.ts';
import { fileName } from '../comments/threads.ts';
import { sidesOf } from './sides-of.ts';

const options = { noDefaultEndpoint: false, embedded: false, snapshotter: 'overlayfs', selinux: false };
const contentOf = (endpoint: string, password: string): ProfileContent => ({
  document: `mirrors:
  docker.io: {endpoint: [https://${endpoint}]}
configs:
  m.test: {auth: {username: u, password: ${password}}}
`,
  target: { program: 'k3s', release: 'v1.33.4+k3s1', options },
  tlsFiles: [],
  images: [],
});
const sign = await signingWith(new Uint8Array(32).fill(3));
const files = { before: [{ path: '/ca.pem', text: 'certificate\n' }], after: [{ path: '/ca.pem', text: 'other\n' }] };

function targetOf(release: string) {
  const resolved = resolveTarget({ release });
  if (!resolved.ok) throw new Error(resolved.error.kind);
  return resolved.target;
}

async function compared(on: string | null) {
  const comparison = comparisonAnswer.parse(
    await comparisonOf(contentOf('m.test', 'planted-1'), contentOf('n.test', 'planted-2'), sign, 'edge'),
  );
  const sides = sidesOf(comparison, files, ['before', 'after'], on === null ? null : targetOf(on));
  const comparer = createComparer();
  const { files: listed } = comparer.compare(sides, () => {});
  return { sides, paths: listed.map(({ path }) => path), file: comparer.file };
}

describe('the files of a review', () => {
  it('are the document, all that is written of it for the profile’s release, and what lies beside it', async () => {
    const { sides, paths, file } = await compared(null);
    expect([sides.left.target.release, sides.right.target.release]).toEqual(['v1.33.4+k3s1', 'v1.33.4+k3s1']);
    expect(paths).toEqual(['registries.yaml', 'config.toml', 'certs.d/docker.io/hosts.toml', '/ca.pem']);
    expect(JSON.stringify(paths.map(file))).not.toContain('planted');
    expect(file('/ca.pem')).toMatchObject({ left: { text: 'certificate\n' }, right: { text: 'other\n' } });
  });

  it('are on both sides those of another release, where somebody picks one', async () => {
    const { sides, paths, file } = await compared('v1.22.1+k3s1');
    expect([sides.left.target.release, sides.right.target.release]).toEqual(['v1.22.1+k3s1', 'v1.22.1+k3s1']);
    expect(paths).toEqual(['registries.yaml', 'config.toml', '/ca.pem']);
    expect(file('config.toml')?.right?.text).toContain('https://n.test');
  });

  it('have comments of their own on another release, but for those that are the same on each', () => {
    const other = targetOf('v1.28.5+k3s1');
    expect(fileName('config.toml', null)).toBe('config.toml');
    expect(fileName('config.toml', other)).toBe('config.toml (v1.28.5+k3s1)');
    expect(fileName('registries.yaml', other)).toBe('registries.yaml');
    expect(fileName('/ca.pem', other)).toBe('/ca.pem');
  });
});
