import { describe, expect, it } from 'vitest';
import { resolveTarget, type Target, type TargetRequest } from '@/lib/node-files/index.ts';
import { changeTarget, requestOf } from './change-target.ts';

function target(request: TargetRequest): Target {
  const result = resolveTarget(request);
  if (!result.ok) throw new Error(result.error.kind);
  return result.target;
}

describe('a change of the target', () => {
  it('keeps the release where only options change', () => {
    const before = target({ program: 'k3s', release: 'v1.33.4' });
    const after = changeTarget(before, { options: { embedded: true } });
    expect(after).toMatchObject({ release: before.release, options: { embedded: true, snapshotter: 'overlayfs' } });
  });

  it('keeps the options where the release changes', () => {
    const before = target({ release: 'v1.33.4', options: { selinux: true } });
    expect(changeTarget(before, { line: 'v1.29.1' })).toMatchObject({
      line: 'v1.29.1',
      release: null,
      options: { selinux: true },
    });
  });

  it('keeps the version where the other program has it too', () => {
    const after = changeTarget(target({ program: 'k3s', release: 'v1.33.4+k3s1' }), { program: 'rke2' });
    expect(after).toMatchObject({ program: 'rke2', release: 'v1.33.4+rke2r1' });
  });

  it('keeps the line where the other program lacks the version', () => {
    const after = changeTarget(target({ program: 'k3s', release: 'v1.99.1' }), { program: 'rke2' });
    expect(after).toMatchObject({ program: 'rke2', release: null, line: 'v1.35.3' });
  });

  it('changes nothing where what is asked for is no release', () => {
    const before = target({ release: 'v1.33.4' });
    expect(changeTarget(before, { release: 'latest' })).toBe(before);
  });
});

it('asks again for what it is', () => {
  for (const request of [{ release: 'v1.33.4' }, { line: 'v1.29.1' }, { program: 'rke2', release: 'v1.99.0' }]) {
    const before = target(request);
    expect(target(requestOf(before).request)).toEqual(before);
  }
});
