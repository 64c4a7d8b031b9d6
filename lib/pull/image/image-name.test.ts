import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseImageName } from './image-name.ts';

const digest = `sha256:${'a'.repeat(64)}`;

function read(image: string, rules: Parameters<typeof parseImageName>[1] = 'from-1.7.19') {
  const name = parseImageName(image, rules);
  return name.ok ? [name.value.registry, name.value.repository, name.value.object.text] : name.reason;
}

describe('an image name', () => {
  it.each([
    ['alpine', ['docker.io', 'library/alpine', 'latest']],
    ['team/app:1.0', ['docker.io', 'team/app', '1.0']],
    ['docker.io/alpine', ['docker.io', 'library/alpine', 'latest']],
    ['index.docker.io/alpine', ['docker.io', 'library/alpine', 'latest']],
    ['registry-1.docker.io/alpine', ['registry-1.docker.io', 'alpine', 'latest']],
    ['localhost/a', ['localhost', 'a', 'latest']],
    ['localhost:5000/a/b', ['localhost:5000', 'a/b', 'latest']],
    ['quay.io/a/b/c:t', ['quay.io', 'a/b/c', 't']],
    ['a_b.example/x', ['a_b.example', 'x', 'latest']],
    ['Reg.Example:5000/x', ['Reg.Example:5000', 'x', 'latest']],
    [`x:t@${digest}`, ['docker.io', 'library/x', digest]],
    [`[::1]:5000/a/b:t@${digest}`, ['[::1]:5000', 'a/b', digest]],
  ])('%s is read', (image, parts) => {
    expect(read(image)).toEqual(parts);
  });

  it.each([
    ['', 'invalid reference format'],
    ['a b', 'invalid reference format'],
    ['a.test/a//b', 'invalid reference format'],
    ['a_b.example:8443/x', 'invalid reference format'],
    ['Alpine', 'invalid reference format: repository name (library/Alpine) must be lowercase'],
    ['f'.repeat(64), `invalid repository name (${'f'.repeat(64)}), cannot specify 64-byte hexadecimal strings`],
    [`a.test/${'b'.repeat(256)}`, 'repository name must not be more than 255 characters'],
    [`x@sha256:${'a'.repeat(63)}`, 'invalid checksum digest length'],
    [`x@md5:${'a'.repeat(32)}`, 'unsupported digest algorithm'],
  ])('%s is refused', (image, reason) => {
    expect(read(image)).toBe(`failed to parse image reference "${image}": ${reason}`);
  });

  it.each([
    ['[::1]:5000/a', 'before-1.7', 'failed to parse image reference "[::1]:5000/a": invalid reference format'],
    ['[::1]:5000/a', 'before-1.7.19', ['[::1]:5000', 'a', 'latest']],
    ['Team/app', 'before-1.7.19', ['Team', 'app', 'latest']],
    [
      'Team/app',
      'before-1.7',
      'failed to parse image reference "Team/app": invalid reference format: repository name must be lowercase',
    ],
  ] as const)('%s differs %s', (image, rules, expected) => {
    expect(read(image, rules)).toEqual(expected);
  });

  it('is the same when it is read again as containerd writes it', () => {
    const part = fc.stringMatching(/^[a-z0-9]+([._-][a-z0-9]+)?$/);
    const host = fc.constantFrom('docker.io/', 'a.test/', 'localhost:5000/', '[::1]/', '');
    fc.assert(
      fc.property(host, part, part, fc.stringMatching(/^(:\w{1,5})?$/), (host, one, two, tag) => {
        const first = parseImageName(`${host}${one}/${two}${tag}`, 'from-1.7.19');
        expect(first.ok).toBe(true);
        if (first.ok) expect(parseImageName(first.value.name, 'from-1.7.19')).toEqual(first);
      }),
    );
  });

  it('is read or refused in time that grows with its length', () => {
    const long = 'a'.repeat(5000);
    expect(read(`${long}-`)).toContain('invalid reference format');
    expect(read(`${'a.'.repeat(2500)}/${long}!`)).toContain('invalid reference format');
  });
});
