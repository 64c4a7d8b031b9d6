import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksumOf, filesOf } from './checksum.ts';
import { isSameContent, type ProfileContent, profileContent } from './content.ts';
import { redactContent } from './redact-content.ts';

const options = { noDefaultEndpoint: false, embedded: false, snapshotter: 'overlayfs', selinux: false };
const content: ProfileContent = {
  document: 'mirrors: {docker.io: {endpoint: ["https://m.test"]}}\n',
  target: { program: 'k3s', release: 'v1.33.4+k3s1', options },
  tlsFiles: [
    { path: '/etc/ssl/\u{1f512}.pem', text: 'five' },
    { path: '/etc/ssl/b c.pem', text: 'four\n' },
    { path: '/etc/ssl/\ufb01.pem', text: 'six' },
    { path: '/etc/ssl/B.pem', text: '' },
  ],
  images: ['alpine:3'],
};

describe('a content', () => {
  const file = (path: string) => ({ ...content, tlsFiles: [{ path, text: '' }] });

  it.each<[string, unknown]>([
    ['a target that there is none of', { ...content, target: { ...content.target, release: 'v1.2' } }],
    ['a relative path', file('ca.pem')],
    ['a path that leaves its folder', file('/etc/../ca.pem')],
    ['a path that names a folder', file('/etc/')],
    ['a line break in a path', file('/etc/a\nb')],
    ['a backslash in a path', file('/etc/a\\b')],
    ['half a character in a path', file('/etc/\ud83d')],
    ['two files at one path', { ...content, tlsFiles: Array(2).fill({ path: '/a', text: '' }) }],
    ['more than it has', { ...content, more: 1 }],
  ])('is not read with %s', (_, wrong) => {
    expect(profileContent.safeParse(wrong).success).toBe(false);
  });

  it('is read as it was sent', () => {
    expect(profileContent.parse(content)).toEqual(content);
    expect(profileContent.parse({ ...content, document: 'a\ud83d' }).document).toBe('a\ufffd');
  });

  it('is the same however its parts are ordered', () => {
    const { document, target, ...rest } = content;
    const { program, ...other } = target;
    expect(isSameContent({ ...rest, target: { ...other, program }, document }, content)).toBe(true);
    expect(isSameContent(content, { ...content, images: [] })).toBe(false);
  });

  it('has the checksum that a shell makes of its files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portolan-checksum-'));
    const list = filesOf(content).map(({ path, text }, index) => {
      writeFileSync(join(folder, String(index)), text);
      return `${path}\t${index}`;
    });
    const script = `LC_ALL=C sort | while IFS='\t' read -r path file; do
      printf '%s  %s\\n' "$(sha256sum < "$file" | cut -d ' ' -f 1)" "$path"
    done | sha256sum | cut -d ' ' -f 1`;
    const input = list.toReversed().join('\n');
    const made = execFileSync('sh', ['-c', script], { cwd: folder, input: `${input}\n`, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(await checksumOf(content)).toBe(made.trim());
    expect(filesOf(content)[0]?.path).toBe('/etc/rancher/k3s/registries.yaml');
  });

  it('is shown without what in its files is no certificate', () => {
    const certificate = '-----BEGIN CERTIFICATE-----\nMIIB+/=\n-----END CERTIFICATE-----';
    const key = '-----BEGIN EC PRIVATE KEY-----\nMIIB\n-----END EC PRIVATE KEY-----';
    const shown = (text: string) => redactContent({ ...content, tlsFiles: [{ path: '/a', text }] }).tlsFiles[0]?.text;
    expect(shown(`${certificate}\n${certificate}\n`)).toBe(`${certificate}\n${certificate}\n`);
    expect(shown(`${key}\n${certificate}\n${key}\n`)).toBe(`••••••\n${certificate}\n••••••\n`);
    expect(shown('hunter2')).toBe('••••••');
    expect(shown('-----BEGIN CERTIFICATE-----\nhunter2')).toBe('••••••');
    expect(shown('')).toBe('');
  });
});
