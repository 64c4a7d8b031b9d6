import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, property, string, uint8Array } from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSettings } from '../settings/settings.ts';
import { isOutdated, open, seal, UnreadableSecret } from './envelope.ts';
import { keyringOf, openKeyring } from './keyring.ts';

const first = 'first key, of thirty-two characters';
const second = 'second key, of thirty-two characters';
const ring = keyringOf(first, undefined);
const place = { table: 'drafts', column: 'text', row: '7' };

describe('the vault', () => {
  it('gives back every text at its place, and shows none of it', () => {
    assert(
      property(string({ unit: 'grapheme' }), string(), (text, row) => {
        const there = { ...place, row };
        const sealed = seal(ring, there, text);
        expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+$/);
        if (text.length > 8) expect(Buffer.from(sealed.split('.')[2] ?? '', 'base64url').includes(text)).toBe(false);
        expect(open(ring, there, sealed)).toBe(text.toWellFormed());
      }),
    );
  });

  it('seals the same text differently each time', () => {
    expect(seal(ring, place, 'text')).not.toBe(seal(ring, place, 'text'));
  });

  it.each([
    { ...place, row: '8' },
    { ...place, column: 'note' },
    { ...place, table: 'revisions' },
  ])('opens nothing that was moved to another place: %j', (elsewhere) => {
    const sealed = seal(ring, place, 'text');
    expect(() => open(ring, elsewhere, sealed)).toThrow(UnreadableSecret);
  });

  it('opens nothing of which a bit was changed', () => {
    const [version, name, body = ''] = seal(ring, place, 'a text').split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => open(ring, place, [version, name, changed.toString('base64url')].join('.'))).toThrow(
        UnreadableSecret,
      );
    }
  });

  it('opens nothing that it did not seal, and does not say what that was', () => {
    assert(
      property(uint8Array(), (bytes) => {
        const envelope = `v1.${ring.current.name}.${Buffer.from(bytes).toString('base64url')}`;
        expect(() => open(ring, place, envelope)).toThrow('A secret in drafts.text cannot be read with this key.');
      }),
    );
    for (const text of ['', 'v1', 'v2.00000000.AAAA', 'hunter2'])
      expect(() => open(ring, place, text)).toThrow(UnreadableSecret);
  });

  it('opens what the key before sealed, tells it apart, and seals with the present one', () => {
    const old = seal(ring, place, 'text');
    const turned = keyringOf(second, first);
    expect(open(turned, place, old)).toBe('text');
    expect([isOutdated(turned, old), isOutdated(turned, seal(turned, place, 'text'))]).toEqual([true, false]);
    expect(() => open(keyringOf(second, undefined), place, old)).toThrow(UnreadableSecret);
  });
});

describe('the key', () => {
  function folder(): string {
    const made = mkdtempSync(join(tmpdir(), 'portolan-key-'));
    onTestFinished(() => rmSync(made, { recursive: true }));
    return join(made, 'data');
  }

  it('is drawn once for a folder, where nobody else reads it', () => {
    const data = folder();
    const drawn = openKeyring(readSettings({ PORTOLAN_DATA: data }));
    expect(readdirSync(data)).toEqual(['secret-key']);
    expect(statSync(join(data, 'secret-key')).mode & 0o777).toBe(0o600);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    expect(Buffer.from(readFileSync(join(data, 'secret-key'), 'utf8'), 'base64')).toHaveLength(32);
    expect(openKeyring(readSettings({ PORTOLAN_DATA: data }))).toEqual(drawn);
  });

  it('is the one that is set, and then no file is made', () => {
    const data = folder();
    const set = openKeyring(readSettings({ PORTOLAN_DATA: data, PORTOLAN_SECRET_KEY: first }));
    expect(set.current).toEqual(ring.current);
    expect(() => readdirSync(data)).toThrow('ENOENT');
  });
});
