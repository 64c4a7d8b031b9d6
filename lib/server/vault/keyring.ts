import 'server-only';
import { hkdfSync } from 'node:crypto';
import { resolve } from 'node:path';
import type { Settings } from '../settings/schema.ts';
import { settings } from '../settings/settings.ts';
import { keyOfFolder } from './key-file.ts';

/** What keys are used for, each with a key of its own, so that none says anything of another. */
export type Purpose = 'vault' | 'sessions' | 'setup' | 'fingerprints' | 'names of keys';

/** A secret from which the keys of all purposes are derived, by a name that says nothing of it. */
export type MasterKey = { readonly name: string; readonly secret: string };

/** The key that everything is sealed with, and those with which something may still be. */
export type Keyring = { readonly current: MasterKey; readonly all: readonly MasterKey[] };

export function keyringOf(secret: string, before: string | undefined): Keyring {
  const current = masterKey(secret);
  return { current, all: before === undefined ? [current] : [current, masterKey(before)] };
}

export function derive({ secret }: Pick<MasterKey, 'secret'>, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `portolan ${purpose}`, 32));
}

function masterKey(secret: string): MasterKey {
  return { name: derive({ secret }, 'names of keys').toString('hex').slice(0, 8), secret };
}

export function openKeyring({ PORTOLAN_SECRET_KEY, PORTOLAN_SECRET_KEY_BEFORE, PORTOLAN_DATA }: Settings): Keyring {
  return keyringOf(PORTOLAN_SECRET_KEY ?? keyOfFolder(resolve(PORTOLAN_DATA)), PORTOLAN_SECRET_KEY_BEFORE);
}

let current: Keyring | null = null;

/** The server's keys. */
export function keyring(): Keyring {
  current ??= openKeyring(settings());
  return current;
}
